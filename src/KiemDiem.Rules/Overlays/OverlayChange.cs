using System.Collections.Immutable;
using System.Globalization;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Overlays;

/// <summary>One thing that an overlay does to ladders.</summary>
/// <param name="Kinds">The kinds of subject.</param>
/// <param name="Source">The provision that says so.</param>
/// <param name="Place">Where it stands in the file.</param>
internal abstract record OverlayChange(ImmutableArray<SubjectKind> Kinds, Source Source, OverlayPlace Place)
{
    /// <summary>What it does, without labels and citations, for the digest.</summary>
    public abstract string Canonical { get; }

    /// <summary>Another threshold of a condition.</summary>
    public sealed record Threshold(string Condition, decimal Required, ImmutableArray<SubjectKind> Kinds, Source Source, OverlayPlace Place) : OverlayChange(Kinds, Source, Place)
    {
        public override string Canonical => string.Create(CultureInfo.InvariantCulture, $"threshold {Condition} {Required / 1.000000000000000000000000000000m}");
    }

    /// <summary>Other conditions in the place of one.</summary>
    public sealed record Replacement(string Condition, OverlayFormula With, ImmutableArray<SubjectKind> Kinds, Source Source, OverlayPlace Place) : OverlayChange(Kinds, Source, Place)
    {
        public override string Canonical => $"replace {Condition} {With}";
    }

    /// <summary>A condition left out.</summary>
    public sealed record Removal(string Condition, ImmutableArray<SubjectKind> Kinds, Source Source, OverlayPlace Place) : OverlayChange(Kinds, Source, Place)
    {
        public override string Canonical => $"remove {Condition}";
    }

    /// <summary>A condition more at a level.</summary>
    public sealed record Requirement(Rating Rating, OverlayFormula When, ImmutableArray<SubjectKind> Kinds, Source Source, OverlayPlace Place) : OverlayChange(Kinds, Source, Place)
    {
        public override string Canonical => $"require {Rating} {When}";
    }

    /// <summary>A case of NotCompleted more.</summary>
    public sealed record AddedTrigger(string Name, Label Label, OverlayFormula When, bool IsWeighed, ImmutableArray<SubjectKind> Kinds, Source Source, OverlayPlace Place) : OverlayChange(Kinds, Source, Place)
    {
        public override string Canonical => $"trigger {Name} {(IsWeighed ? "weighed " : "")}{When}";
    }

    /// <summary>A ceiling more.</summary>
    public sealed record AddedCeiling(string Name, Label Label, Rating Highest, OverlayFormula When, ImmutableArray<SubjectKind> Kinds, Source Source, OverlayPlace Place) : OverlayChange(Kinds, Source, Place)
    {
        public override string Canonical => $"ceiling {Name} {Highest} {When}";
    }

    /// <summary>Another share of Excellent.</summary>
    public sealed record QuotaShare(decimal Share, decimal? OutstandingShare, ImmutableArray<SubjectKind> Kinds, Source Source, OverlayPlace Place) : OverlayChange(Kinds, Source, Place)
    {
        public override string Canonical => string.Create(CultureInfo.InvariantCulture, $"quota {Share / 1.000000000000000000000000000000m} {OutstandingShare / 1.000000000000000000000000000000m}");
    }
}
