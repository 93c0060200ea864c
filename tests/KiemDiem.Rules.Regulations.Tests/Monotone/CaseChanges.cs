namespace KiemDiem.Rules.Regulations.Tests.Monotone;

/// <summary>All the ways in which a case can be a step better, or a step worse by a discipline or finding.</summary>
internal static class CaseChanges
{
    private static readonly (FactDefinition<decimal> Number, decimal Step)[] Steps =
    [
        (FactTable.ScoreGeneral, 3), (FactTable.ScoreResults, 7), (FactTable.RemediatedShare, 0.1m), (FactTable.LowConfidenceShare, -0.1m),
    ];

    public static IEnumerable<(string What, ReviewCase Better)> Improvements(ReviewCase subject)
    {
        foreach (var fact in FactTable.All.Where(fact => fact.Kinds.Contains(subject.Kind)))
        {
            if (fact is FactDefinition<Grade> grade && subject.Get(grade) is { IsKnown: true, Value: < Grade.Excellent } graded)
            {
                yield return (fact.Key, subject.With(grade, graded.Value + 1));
            }
            else if (fact is FactDefinition<Rating> rating && RandomCases.Ratings.Contains(rating) && subject.Get(rating) is { IsKnown: true, Value: < Rating.Excellent } rated)
            {
                yield return (fact.Key, subject.With(rating, rated.Value + 1));
            }
            else if (fact is FactDefinition<bool> flag && RandomCases.Achievements.Contains(flag) && !subject.Get(flag).Value)
            {
                yield return (fact.Key, subject.With(flag, true));
            }
        }

        foreach (var (number, step) in Steps)
        {
            if (subject.Get(number) is { IsKnown: true } given && Math.Clamp(given.Value + step, 0, number.Maximum!.Value) is var next && next != given.Value)
            {
                yield return (number.Key, subject.With(number, next));
            }
        }

        var quarters = subject.Get(FactTable.Quarters).Value;
        for (var i = 0; i < quarters.Count; i++)
        {
            if (quarters[i] < Rating.Excellent)
            {
                IReadOnlyList<Rating> better = [.. quarters.Take(i), quarters[i] + 1, .. quarters.Skip(i + 1)];
                yield return ($"{FactTable.Quarters.Key}[{i}]", subject.With(FactTable.Quarters, Fact<IReadOnlyList<Rating>>.Known(better)));
            }
        }

        foreach (var tasks in subject.Kind == SubjectKind.Leader ? new[] { FactTable.Tasks, FactTable.UnitTasks } : [FactTable.Tasks])
        {
            foreach (var (count, most) in new[] { (tasks.Completed, tasks.Assigned), (tasks.OnTime, tasks.Completed), (tasks.Exceeded, tasks.Completed) })
            {
                if (subject.Get(count).Value < subject.Get(most).Value)
                {
                    yield return (count.Key, subject.With(count, subject.Get(count).Value + 1));
                }
            }
        }

        FactDefinition<int>[] rungs = [FactTable.SubunitsNotCompleted, FactTable.SubunitsCompleted, FactTable.SubunitsGood, FactTable.SubunitsExcellent];
        foreach (var (lower, upper) in rungs.Zip(rungs.Skip(1)).Where(pair => subject.Get(pair.First).Value > 0))
        {
            yield return ($"a subunit to {upper.Key}", subject.With(lower, subject.Get(lower).Value - 1).With(upper, subject.Get(upper).Value + 1));
        }
    }

    public static IEnumerable<(string What, ReviewCase Worse)> Charges(ReviewCase subject, IReadOnlyList<Discipline> decisions)
    {
        foreach (var finding in RandomCases.Findings.Where(finding => finding.Kinds.Contains(subject.Kind) && !subject.Get(finding).Value))
        {
            yield return (finding.Key, subject.With(finding, true));
        }

        foreach (var list in new[] { FactTable.Discipline, FactTable.MemberDiscipline }.Where(list => list.Kinds.Contains(subject.Kind)))
        {
            var items = subject.Get(list).Value;
            foreach (var added in decisions)
            {
                yield return ($"{list.Key}: {added}", subject.With(list, Fact<IReadOnlyList<Discipline>>.Known([.. items, added])));
            }

            yield return ($"{list.Key} duty-related", subject.With(list, Fact<IReadOnlyList<Discipline>>.Known([.. items.Select(item => item with { DutyRelated = true })])));
        }

        var disciplined = subject.Get(FactTable.SubunitsDisciplined).Value;
        if (disciplined < subject.Get(FactTable.SubunitsTotal).Value)
        {
            yield return (FactTable.SubunitsDisciplined.Key, subject.With(FactTable.SubunitsDisciplined, disciplined + 1));
        }
    }
}
