using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>Reads from a case whether it counts as disciplined among the subunits of another.</summary>
internal static class SubunitDiscipline
{
    private const int InYear = 1 << (int)DisciplineMeasure.InYear;

    /// <summary>What the decisions of a case can add up to. Self-remedied is one all of whose decisions that count are.</summary>
    public static DisciplineOfSubunit Of(ReviewCase subject, EvaluationContext context)
    {
        if (subject.Discipline is not { } items)
        {
            return context.Assumes(FactTable.Discipline) ? DisciplineOfSubunit.Not : DisciplineOfSubunit.Unknown;
        }

        var all = DisciplineOfSubunit.Not;
        for (var i = 0; i < items.Count; i++)
        {
            all = Together(all, Of(items[i], context));
        }

        return all;
    }

    private static DisciplineOfSubunit Of(Discipline item, EvaluationContext context)
    {
        // What was done at a former unit counts for that one, as of the members of a leadership.
        var counts = item.SelfDetectedAndRemedied == true ? DisciplineOfSubunit.SelfRemedied : DisciplineOfSubunit.Disciplined;
        return DisciplineAttribution.Outcomes(item, ofMember: true, context)
            .Select(measures => (measures & InYear) != 0 ? counts : DisciplineOfSubunit.Not)
            .Aggregate((left, right) => left | right);
    }

    private static DisciplineOfSubunit Together(DisciplineOfSubunit left, DisciplineOfSubunit right)
    {
        var together = DisciplineOfSubunit.None;
        foreach (var one in Single(left))
        {
            foreach (var other in Single(right))
            {
                together |= one == DisciplineOfSubunit.Disciplined || other == DisciplineOfSubunit.Not ? one : other;
            }
        }

        return together;
    }

    private static IEnumerable<DisciplineOfSubunit> Single(DisciplineOfSubunit set) =>
        new[] { DisciplineOfSubunit.Not, DisciplineOfSubunit.Disciplined, DisciplineOfSubunit.SelfRemedied }.Where(one => (set & one) != 0);
}
