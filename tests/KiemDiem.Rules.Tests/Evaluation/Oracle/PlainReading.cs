using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Evaluation.Oracle;

/// <summary>Whether a condition holds of a case that gives every fact it reads. Written apart from the code it judges, without care for speed.</summary>
internal sealed class PlainReading(EvaluationContext context)
{
    private int Year => context.RatingYear;

    public bool Holds(Condition condition, ReviewCase subject)
    {
        if (Observe(condition.Operand, subject) is not { } seen)
        {
            return condition.Role == ConditionRole.Requirement;
        }

        // Count against share × total: no division, so no rounding.
        var (value, required) = (seen.Value, condition.Required * seen.Of);
        return condition.Comparison switch
        {
            Comparison.Is => value == required,
            Comparison.AtLeast => value >= required,
            Comparison.AtMost => value <= required,
            Comparison.LessThan => value < required,
            Comparison.MoreThan => value > required,
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }

    /// <summary>The value and what it is a share of; null where the fact does not apply, or is absent and taken as not claimed.</summary>
    private (decimal Value, decimal Of)? Observe(Operand operand, ReviewCase subject) => operand switch
    {
        TaskOperand { Tasks: var tasks } share => Share(
            share.Share switch
            {
                TaskShare.Completed => Count(subject, tasks.Completed),
                TaskShare.OnTime => Count(subject, tasks.OnTime),
                TaskShare.Exceeded => Count(subject, tasks.Exceeded),
                _ => Count(subject, tasks.Completed) - Count(subject, tasks.OnTime),
            },
            Count(subject, tasks.Assigned)),
        ScoreOperand => Number(subject, FactTable.ScoreGeneral, value => value) is { } general && Number(subject, FactTable.ScoreResults, value => value) is { } results
            ? (general.Item1 + results.Item1, 1)
            : null,
        QuarterOperand quarters => (HasQuarters(quarters.Measure, subject.Get(FactTable.Quarters).Value) ? 1 : 0, 1),
        RatingYearOperand => (Year, 1),
        SubunitOperand subunits => Subunits(subunits.Measure, subject),
        DisciplineOperand discipline => (Counts(discipline, subject) ? 1 : 0, 1),
        MonthsOperand months => Given(subject, months.Date) is { } date ? Months(date, months.Span) : null,
        FactOperand { Fact: FactDefinition<bool> fact } => Number(subject, fact, value => value ? 1 : 0),
        FactOperand { Fact: FactDefinition<Grade> fact } => Number(subject, fact, value => (int)value),
        FactOperand { Fact: FactDefinition<Rating> fact } => Number(subject, fact, value => (int)value),
        FactOperand { Fact: FactDefinition<Position> fact } => Number(subject, fact, value => (int)value),
        FactOperand { Fact: FactDefinition<decimal> fact } => Number(subject, fact, value => value),
        FactOperand { Fact: FactDefinition<int> fact } => Number(subject, fact, value => value),
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    private static bool HasQuarters(QuarterMeasure measure, IReadOnlyList<Rating> quarters)
    {
        var failed = string.Concat(quarters.Select(quarter => quarter == Rating.NotCompleted ? 'x' : '.'));
        return failed.Contains(measure == QuarterMeasure.AnyNotCompleted ? "x" : "xx", StringComparison.Ordinal);
    }

    private (decimal, decimal)? Subunits(SubunitMeasure measure, ReviewCase subject)
    {
        var good = Count(subject, FactTable.SubunitsExcellent) + Count(subject, FactTable.SubunitsGood);
        var disciplined = Count(subject, FactTable.SubunitsDisciplined);
        return measure switch
        {
            SubunitMeasure.Disciplined => (disciplined, 1),
            SubunitMeasure.DisciplinedUnremedied => (disciplined - Count(subject, FactTable.SubunitsDisciplinedSelfRemedied), 1),
            SubunitMeasure.AtLeastGoodShare => Share(good, Count(subject, FactTable.SubunitsTotal)),
            SubunitMeasure.AtLeastCompletedShare => Share(good + Count(subject, FactTable.SubunitsCompleted), Count(subject, FactTable.SubunitsTotal)),
            SubunitMeasure.NotCompletedShare => Share(Count(subject, FactTable.SubunitsNotCompleted), Count(subject, FactTable.SubunitsTotal)),
            _ => Share(disciplined, Count(subject, FactTable.SubunitsTotal)),
        };
    }

    private bool Counts(DisciplineOperand operand, ReviewCase subject)
    {
        var list = subject.Get(operand.List);
        var items = list.IsKnown ? list.Value : context.Assumes(operand.List) ? [] : throw new InvalidOperationException($"{operand.List} is not given.");
        return items.Any(item => Counts(operand.Measure, item, operand.List == FactTable.MemberDiscipline));
    }

    public bool Counts(DisciplineMeasure measure, Discipline item, bool ofMember)
    {
        if ((context.Discipline.ReleasesCountedBefore && item.CountedBefore == true)
            || (context.Discipline.ReleasesFormerUnit && ofMember && item.AtFormerUnit == true))
        {
            return false;
        }

        return Decided(item.DecidedOn!.Value.Year) || (item.AggravatedOn is { } aggravated && Decided(aggravated.Year));

        bool Decided(int decided)
        {
            var violated = item.ViolatedOn!.Value.Year;
            var byViolation = context.Attribution.In(decided) == AttributionBasis.ViolationYear;
            var counts = Year == (byViolation ? violated : decided);
            var remedied = item.SelfDetectedAndRemedied == true;
            var weighed = counts && remedied && decided > Year;
            var warning = item.Form!.Value != DisciplineForm.Reprimand;
            return measure switch
            {
                DisciplineMeasure.InYear => counts,
                DisciplineMeasure.Decisive => counts && !weighed,
                DisciplineMeasure.Unremedied => counts && !weighed && !remedied,
                DisciplineMeasure.WarningOrHeavier => counts && !weighed && warning,
                DisciplineMeasure.Weighed => weighed,
                DisciplineMeasure.WeighedWarningOrHeavier => weighed && warning,
                DisciplineMeasure.DutyRelatedUnremedied => counts && item.DutyRelated!.Value && !remedied,
                DisciplineMeasure.DutyRelatedRemedied => counts && item.DutyRelated!.Value && remedied,
                _ => byViolation && decided == Year && violated < Year,
            };
        }
    }

    private (decimal, decimal)? Months(DateOnly date, MonthsSpan span)
    {
        if (span == MonthsSpan.ToEndOfYear)
        {
            return (Full(date, new DateOnly(Year, 12, 31)), 1);
        }

        return date.Year == Year ? (Full(new DateOnly(Year, 1, 1), date), 1) : null;
    }

    private static int Full(DateOnly from, DateOnly to)
    {
        var months = 0;
        while (from <= to && from.AddMonths(months + 1) <= to)
        {
            months++;
        }

        while (from.AddMonths(months) > to)
        {
            months--;
        }

        return months;
    }

    private int Count(ReviewCase subject, FactDefinition<int> fact)
    {
        var given = subject.Get(fact);
        return given.IsKnown ? given.Value : context.Assumes(fact) ? 0 : throw new InvalidOperationException($"{fact} is not given.");
    }

    private (decimal, decimal)? Number<T>(ReviewCase subject, FactDefinition<T> fact, Func<T, decimal> number)
        where T : struct => Given(subject, fact) is { } value ? (number(value), 1) : null;

    private T? Given<T>(ReviewCase subject, FactDefinition<T> fact)
        where T : struct => subject.Get(fact) switch
        {
            { IsKnown: true } known => known.Value,
            { State: FactState.None } => null,
            _ when context.Assumes(fact) => null,
            _ => throw new InvalidOperationException($"{fact} is not given."),
        };

    private static (decimal, decimal)? Share(int count, int total) => total == 0 ? null : (count, total);
}
