using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Analysis;

/// <summary>Something that was found of the rules for one kind of subject.</summary>
public sealed record LawFinding
{
    /// <summary>What it is.</summary>
    public required LawFindingKind Kind { get; init; }

    /// <summary>The kind of subject.</summary>
    public required SubjectKind Subject { get; init; }

    /// <summary>The key of the rule or condition, or the name of the rating, that it is about.</summary>
    public required string Key { get; init; }

    /// <summary>What it is about, beside the key: the rating, or the level, of which it is found; null where the key says all.</summary>
    public string? Of { get; init; }

    /// <summary>What alone explains it: rules that say the same or always decide before, conditions that a condition follows from. Empty where it takes several together.</summary>
    public ImmutableArray<string> By { get; init; } = [];

    /// <summary>Of a gap, what the authority decides between.</summary>
    public OutcomeSet Candidates { get; init; }

    /// <summary>The finding in words.</summary>
    public required Label Text { get; init; }

    /// <summary>The provision, and how well it is known.</summary>
    public required Source Source { get; init; }

    /// <summary>A case that shows it; null where there cannot be one, because no case has what is missing.</summary>
    public WitnessCase? Witness { get; init; }

    /// <summary>The id, the same for every run: kind of subject, kind of finding, what it is about.</summary>
    public string Id => string.Join('.', new[] { Vocabulary.NameOf(Subject), Key.StartsWith("gap.", StringComparison.Ordinal) ? null : Vocabulary.NameOf(Kind), Of, Key }.OfType<string>());

    /// <summary>Whether it is a fault of the encoding; otherwise it is how the text is.</summary>
    /// <remarks>
    /// A text may leave gaps and may say a thing twice. It does not mean to name a rating that nobody can have, a rule that is never used, bands
    /// that it declares exclusive and that are not, or more for a lower rating than for a higher one: that is a wrong threshold or a wrong order.
    /// </remarks>
    public bool IsFault => Kind is LawFindingKind.UnreachableRating or LawFindingKind.OverlappingBands or LawFindingKind.ThresholdsOutOfOrder or LawFindingKind.ShadowedRule;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
