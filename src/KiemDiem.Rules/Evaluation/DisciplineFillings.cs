using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Lists of decisions, the shortest first, for every set of measures that decisions can add up to.</summary>
internal static class DisciplineFillings
{
    private static readonly bool[] NoOrYes = [false, true];

    /// <summary>A list for each set of some measures.</summary>
    /// <param name="measures">The measures that matter, as bits.</param>
    /// <param name="ofMember">Whether the decisions are of members of a collective.</param>
    /// <param name="context">The rating year, and whose calendar attributes.</param>
    public static IEnumerable<IReadOnlyList<Discipline>> Of(int measures, bool ofMember, EvaluationContext context)
    {
        var single = Decisions(context)
            .Select(item => (Item: item, Measures: DisciplineAttribution.Outcomes(item, ofMember, context).Single() & measures))
            .Where(found => found.Measures != 0)
            .DistinctBy(found => found.Measures)
            .ToList();
        var lists = new Dictionary<int, IReadOnlyList<Discipline>> { [0] = [] };
        var open = new Queue<int>([0]);
        while (open.TryDequeue(out var sum))
        {
            foreach (var (item, own) in single)
            {
                if (lists.TryAdd(sum | own, [.. lists[sum], item]))
                {
                    open.Enqueue(sum | own);
                }
            }
        }

        return lists.Values;
    }

    /// <summary>One decision of every kind; that of an aggravation counts as another decision does.</summary>
    private static IEnumerable<Discipline> Decisions(EvaluationContext context) =>
        from violated in new[] { context.RatingYear, context.RatingYear - 1 }
        from decided in context.Attribution.Periods.Select(period => period.FromYear).Concat([context.RatingYear, context.RatingYear + 1])
            .Where(year => year >= violated).Distinct().Order()
        from form in new[] { DisciplineForm.Reprimand, DisciplineForm.Warning }
        from duty in NoOrYes
        from remedied in NoOrYes
        select new Discipline
        {
            Form = form,
            ViolatedOn = new(violated, 3, 1),
            DecidedOn = new(decided, 9, 1),
            DutyRelated = duty,
            SelfDetectedAndRemedied = remedied ? true : null,
        };
}
