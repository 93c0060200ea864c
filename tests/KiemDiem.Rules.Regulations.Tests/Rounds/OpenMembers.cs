using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Members under 124-QĐ/TW whose outcome is certain or open, each with all that can come of it, written out.</summary>
internal static class OpenMembers
{
    private const OutcomeSet K = OutcomeSet.NotCompleted;
    private const OutcomeSet HT = OutcomeSet.Completed;
    private const OutcomeSet T = OutcomeSet.Good;
    private const OutcomeSet XS = OutcomeSet.Excellent;
    private const OutcomeSet None = OutcomeSet.NotRated;
    private const string Weighed = "discipline=reprimand@2023-03-01..2024-02-01+self";

    public static IReadOnlyList<(string Change, OutcomeSet Reachable)> Certain { get; } =
    [
        ("", XS),
        ("judgements.exemplary=false", T),
        ("grades.taskResults=average", HT),
        ("findings.degradation=true", K),
        ("participation.exempt=true", None),
    ];

    /// <summary>Undetermined for want of facts, left to the authority, or both.</summary>
    public static IReadOnlyList<(string Change, OutcomeSet Reachable)> Open { get; } =
    [
        ("judgements.exemplary=?", T | XS),
        ("tasks.onTime=?", HT | XS),
        ("tasks.onTime=? judgements.exemplary=false", HT | T),
        ("findings.degradation=?", K | XS),
        ("findings.degradation=? judgements.exemplary=false", K | T),
        ("findings.degradation=? grades.taskResults=average", K | HT),
        ("grades.workStyle=?", K | T | XS),
        ("grades.taskResults=?", K | HT | T | XS),
        (Weighed, K | XS),
        ($"{Weighed} judgements.exemplary=false", K | T),
        ($"{Weighed} judgements.exemplary=?", K | T | XS),
        ("participation.committeeSuspended=true", XS | None),
        ("participation.committeeSuspended=true judgements.exemplary=false", T | None),
        ("participation.committeeSuspended=true grades.taskResults=average", HT | None),
        ("participation.committeeSuspended=true findings.degradation=true", K | None),
        ("participation.committeeSuspended=true judgements.exemplary=?", T | XS | None),
        ("participation.committeeSuspended=true grades.taskResults=?", K | HT | T | XS | None),
    ];

    /// <summary>Every element of a set.</summary>
    public static OutcomeSet[] Elements(OutcomeSet set) => [.. new[] { K, HT, T, XS, None }.Where(one => set.Contains(one))];

    /// <summary>Every way in which some can come out together.</summary>
    public static IEnumerable<OutcomeSet[]> Ways(IEnumerable<OutcomeSet> reachable) =>
        reachable.Aggregate((IEnumerable<OutcomeSet[]>)[[]], (ways, set) => from way in ways from one in Elements(set) select (OutcomeSet[])[.. way, one]);

    /// <summary>From the least to the most of some numbers.</summary>
    public static CountRange Range(IEnumerable<int> numbers)
    {
        var all = numbers.ToList();
        return new(all.Min(), all.Max());
    }
}
