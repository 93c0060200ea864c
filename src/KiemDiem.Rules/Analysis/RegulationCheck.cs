using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Analysis;

/// <summary>What is found of a text when all its cases are gone through: gaps, what it says twice, and what cannot be meant.</summary>
/// <remarks>
/// Exact: every case that the rules tell apart is looked at, none is sampled. What is said of no case ("never", "without it every outcome is
/// the same") is so in every rating year that the text governs; what is shown by a case is so in the year of the case. Facts are complete,
/// so that what is open is open in the text and not in the case. Conditions and rules are taken out one at a time: of two that say the same
/// each is found, and only one of them can be spared. Notes decide nothing and are left out; the conditions of a gap describe what the levels
/// leave, ask for nothing, and are not held to be needed.
/// </remarks>
public sealed class RegulationCheck
{
    private RegulationCheck(Regulation regulation, ImmutableArray<LawFinding> findings)
    {
        Regulation = regulation;
        Findings = findings;
    }

    /// <summary>The text.</summary>
    public Regulation Regulation { get; }

    /// <summary>What was found, by kind of subject, and there by kind of finding.</summary>
    public ImmutableArray<LawFinding> Findings { get; }

    /// <summary>Whether there is a fault of the encoding.</summary>
    public bool HasFault => Findings.Any(finding => finding.IsFault);

    /// <summary>Goes through a text.</summary>
    /// <param name="regulation">The text.</param>
    /// <param name="source">Where it comes from: its calendar says in which years discipline counts.</param>
    public static RegulationCheck Of(Regulation regulation, IRegulationSource source)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        ArgumentNullException.ThrowIfNull(source);
        return new(regulation, [.. regulation.Ladders.SelectMany(ladder => Of(ladder, regulation, source.Attribution)).OrderBy(finding => finding.Subject).ThenBy(finding => finding.Kind)]);
    }

    private static IEnumerable<LawFinding> Of(Ladder ladder, Regulation regulation, AttributionCalendar attribution)
    {
        var checks = Years(ladder, regulation, attribution)
            .Select(year => new LadderDiagram(new(ladder, new(year, regulation.Discipline, attribution, RuleOptions.Default), regulation.NameOf(ladder.Kind))))
            .DistinctBy(diagram => diagram.Space.Signature, new Masks())
            .Select(diagram => new LadderCheck(diagram))
            .ToList();
        var shown = checks.SelectMany(check => check.Shown()).DistinctBy(finding => finding.Id);

        // In one year a rule may not come to bear and in another only say again what others say: then it does come to bear.
        var never = checks.SelectMany(check => check.NeverOtherwise().DistinctBy(About))
            .GroupBy(About)
            .Where(found => found.Count() == checks.Count)
            .Select(found => found.MinBy(finding => finding.Kind)!)
            .ToList();
        var silent = never.Where(finding => finding.Kind is LawFindingKind.RedundantRule or LawFindingKind.ShadowedRule).Select(finding => finding.Key).ToHashSet(StringComparer.Ordinal);
        return shown.Concat(never.Where(finding => finding.Kind != LawFindingKind.RedundantCondition || !IsOnlyIn(ladder, finding.Key, silent)));
    }

    /// <summary>What a finding is about; that a rule is redundant and that it is shadowed is about the same.</summary>
    private static (LawFindingKind Kind, string Key) About(LawFinding finding) =>
        (finding.Kind == LawFindingKind.ShadowedRule ? LawFindingKind.RedundantRule : finding.Kind, finding.Key);

    /// <summary>Whether a condition stands only in rules of which it is already found that they change nothing.</summary>
    private static bool IsOnlyIn(Ladder ladder, string condition, HashSet<string> rules) =>
        ladder.Rules.Where(rule => rule.When.Conditions.Any(own => own.Key == condition)).All(rule => rules.Contains(rule.Key));

    /// <summary>Years in which the groups of facts have the same states are one and the same.</summary>
    private sealed class Masks : IEqualityComparer<IEnumerable<ConditionMask>>
    {
        public bool Equals(IEnumerable<ConditionMask>? x, IEnumerable<ConditionMask>? y) => x!.SequenceEqual(y!);

        public int GetHashCode(IEnumerable<ConditionMask> obj) => obj.Count();
    }

    /// <summary>The rating years of a text; of one in force so many that everything that hangs on the year has come about.</summary>
    private static IEnumerable<int> Years(Ladder ladder, Regulation regulation, AttributionCalendar attribution)
    {
        var named = ladder.Conditions.Where(condition => condition.Operand is RatingYearOperand).Select(condition => (int)condition.Required);
        var last = regulation.LastYear ?? named.Concat(attribution.Periods.Select(period => period.FromYear)).Append(regulation.FirstYear).Max() + 1;
        return Enumerable.Range(regulation.FirstYear, Math.Max(1, last - regulation.FirstYear + 1));
    }
}
