using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>
/// A review round (đợt kiểm điểm): the cases of one rating year over a whole organisation, tied together by their ids, and what the host
/// says of the groups whose Excellent ratings share a quota.
/// </summary>
public sealed class ReviewRound
{
    /// <summary>Makes a round.</summary>
    /// <param name="cases">The cases, in any order.</param>
    /// <param name="cohorts">What is said of the groups; a group that nothing is said of need not be listed.</param>
    /// <exception cref="InvalidRoundException">Two cases or two cohorts have the same id, or a ranking names one id twice.</exception>
    public ReviewRound(IEnumerable<ReviewCase> cases, IEnumerable<RoundCohort>? cohorts = null)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var sorted = cases.ToArray();
        IdOrder.Sort(sorted);
        Cases = System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(sorted);
        Cohorts = [.. (cohorts ?? []).OrderBy(cohort => cohort.Id, StringComparer.Ordinal)];
        var problems = Problems().ToImmutableArray();
        if (!problems.IsEmpty)
        {
            throw new InvalidRoundException(problems);
        }
    }

    /// <summary>The cases, by their ids.</summary>
    public ImmutableArray<ReviewCase> Cases { get; }

    /// <summary>What is said of the groups, by their ids.</summary>
    public ImmutableArray<RoundCohort> Cohorts { get; }

    /// <summary>The results of an earlier rating of the same year, which this one replaces where it differs; null where there was none.</summary>
    public EarlierRound? Earlier { get; init; }

    private IEnumerable<RoundProblem> Problems()
    {
        for (var i = 1; i < Cases.Length; i++)
        {
            if (Cases[i].Id == Cases[i - 1].Id)
            {
                yield return new(RoundProblemKind.DuplicateCase, [Cases[i].Id]);
            }
        }

        for (var i = 0; i < Cohorts.Length; i++)
        {
            if (i > 0 && Cohorts[i].Id == Cohorts[i - 1].Id)
            {
                yield return new(RoundProblemKind.DuplicateCohort, [Cohorts[i].Id]);
            }

            var twice = Cohorts[i].Ranking.SelectMany(place => place).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1);
            foreach (var group in twice)
            {
                yield return new(RoundProblemKind.RankedTwice, [Cohorts[i].Id, group.Key]);
            }
        }
    }
}
