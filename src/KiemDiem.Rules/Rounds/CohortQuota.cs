using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>Holds the quota of a cohort against its outcomes.</summary>
internal static class CohortQuota
{
    /// <summary>The finding.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="cases">Its cases with their outcomes, by their ids.</param>
    /// <param name="settings">The readings that are set.</param>
    public static QuotaFinding Of(CohortMembers cohort, IReadOnlyList<RoundCase> cases, RuleSettings settings)
    {
        var isOutstanding = cohort.Info?.Outstanding == true && cohort.Quota.OutstandingShare is not null;
        var share = isOutstanding ? cohort.Quota.OutstandingShare!.Value : cohort.Quota.Share;
        var set = QuotaReading.Of(settings);
        QuotaClass[] Classes(bool countsHead) => [.. cases.Select(item => QuotaClasses.Of(item.Case, item.Outcome, countsHead))];
        var classes = Classes(set.CountsHead);
        var counts = new OpenCounts(classes);

        // Whether a head counts matters only where there is one.
        var others = cases.Any(item => QuotaClasses.MayBeHead(item.Case)) ? new OpenCounts(Classes(!set.CountsHead)) : null;
        var finding = new QuotaFinding
        {
            Cohort = cohort.Key.Id,
            Kinds = [.. cases.Select(item => item.Case.Kind).Distinct().Order()],
            Quota = cohort.Quota,
            IsOutstanding = isOutstanding,
            Excellent = QuotaClasses.Range(classes, QuotaClass.Excellent),
            Good = QuotaClasses.Range(classes, QuotaClass.Good),
            Others = QuotaClasses.Range(classes, QuotaClass.Other),
            Readings =
            [
                .. QuotaReading.Every(set.CountsHead).Select(reading => counts.By(reading, share)),
                .. others is null ? [] : QuotaReading.Every(!set.CountsHead).Select(reading => others.By(reading, share)),
            ],
            Set = counts.By(set, share),
            Candidates = [.. cases.Where((_, i) => classes[i] == QuotaClass.Excellent).Select(item => item.Case.Id)],
            HangsOn = [.. cases.Where((_, i) => classes[i].IsOpen()).Select(item => item.Case.Id)],
        };
        return cohort.IsRanked && finding.Status == QuotaStatus.Exceeded ? Ranked(finding, cohort.Info!.Ranking) : finding;
    }

    private static QuotaFinding Ranked(QuotaFinding finding, ImmutableArray<ImmutableArray<string>> ranking)
    {
        var ranked = ranking.SelectMany(place => place).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> unranked = [.. finding.Candidates.Where(id => !ranked.Contains(id))];

        // One who may yet be Excellent may have to be lowered before others; where more may become Good, more may stay.
        var isSettled = finding.Excellent.IsCertain && finding.Set.LargestLawful.IsCertain;
        return finding with
        {
            Unranked = unranked,
            Proposal = isSettled && unranked.IsEmpty ? QuotaProposal.Of(finding.Candidates, ranking, finding.Set.LargestLawful.Least) : null,
        };
    }
}
