using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>What one text says differently from another: added, removed, tightened, loosened. Both as they are encoded, with the readings that are set.</summary>
public sealed class RegulationDifferences
{
    private RegulationDifferences(Regulation from, Regulation to, ImmutableArray<RegulationDifference> items) => (From, To, Items) = (from, to, items);

    /// <summary>The text that is compared from.</summary>
    public Regulation From { get; }

    /// <summary>The text that is compared to.</summary>
    public Regulation To { get; }

    /// <summary>The differences: first those for all, then by kind of subject, each in the order of the sections.</summary>
    public ImmutableArray<RegulationDifference> Items { get; }

    /// <summary>Compares two texts, for the kinds of subject that both have a ladder for: every encoded text has one for each.</summary>
    public static RegulationDifferences Of(Regulation from, Regulation to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var kinds = SubjectKinds.All.Where(kind => from.Ladders.Any(ladder => ladder.Kind == kind) && to.Ladders.Any(ladder => ladder.Kind == kind));
        return new(
            from,
            to,
            [
                .. RoundDifferences.Of(from, to)
                    .Concat(kinds.SelectMany(kind => new LadderDifferences(from.LadderFor(kind), to.LadderFor(kind)).All()))
                    .OrderBy(item => item.Kind is { } kind ? SubjectKinds.All.IndexOf(kind) : -1).ThenBy(item => item.Section),
            ]);
    }

    /// <summary>The differences that concern a kind of subject; with null those that concern the whole round.</summary>
    public IEnumerable<RegulationDifference> For(SubjectKind? kind) => Items.Where(item => item.Kind == kind);
}
