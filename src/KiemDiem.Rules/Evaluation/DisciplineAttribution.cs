using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>In which year a disciplined violation counts, and in which way. One bit for each <see cref="DisciplineMeasure"/>.</summary>
internal static class DisciplineAttribution
{
    /// <summary>Every set of measures that one violation can add up to, given what is known of it. One, when its dates and form are known.</summary>
    public static IReadOnlyCollection<int> Outcomes(Discipline item, bool ofMember, EvaluationContext context)
    {
        if (Released(item, ofMember, context.Discipline))
        {
            return [0];
        }

        // An item is one violation: its year and form are the same in the decision and in its aggravation.
        var remedied = item.SelfDetectedAndRemedied == true;
        var outcomes =
            from violated in ViolationYears(item, context)
            from decided in DecisionYears(item, violated, context)
            from warning in item.Form is { } form ? [form >= DisciplineForm.Warning] : new[] { false, true }
            from duty in item.DutyRelated is { } known ? [known] : new[] { false, true }
            let circumstances = new Circumstances(warning, remedied, duty)
            select Measures(decided, violated, circumstances, context)
                | (item.AggravatedOn is { } aggravated ? Measures(aggravated.Year, violated, circumstances, context) : 0);
        return outcomes.ToHashSet();
    }

    /// <summary>The set of measures that one violation adds up to, where its form and dates are known, and where it matters whether it was duty-related.</summary>
    public static bool TryOutcome(Discipline item, bool ofMember, bool readsDuty, EvaluationContext context, out int measures)
    {
        measures = 0;
        if (Released(item, ofMember, context.Discipline))
        {
            return true;
        }

        if (item.Form is not { } form || item.ViolatedOn is not { } violatedOn || item.DecidedOn is not { } decidedOn)
        {
            return false;
        }

        var circumstances = new Circumstances(form >= DisciplineForm.Warning, item.SelfDetectedAndRemedied == true, item.DutyRelated == true);
        measures = Measures(decidedOn.Year, violatedOn.Year, circumstances, context);
        if (item.AggravatedOn is { } aggravatedOn)
        {
            measures |= Measures(aggravatedOn.Year, violatedOn.Year, circumstances, context);
        }

        return !readsDuty || item.DutyRelated is not null || (measures & Bit(DisciplineMeasure.InYear)) == 0;
    }

    /// <summary>The earlier years that decisions of the rating year rate again, the first first.</summary>
    public static IReadOnlyList<int> ReRatedYears(IEnumerable<Discipline> items, EvaluationContext context)
    {
        var years = new List<int>();
        if (context.Attribution.In(context.RatingYear) != AttributionBasis.ViolationYear)
        {
            return years;
        }

        foreach (var item in items)
        {
            var isOfTheYear = item.DecidedOn?.Year == context.RatingYear || item.AggravatedOn?.Year == context.RatingYear;
            if (isOfTheYear && item.ViolatedOn?.Year is { } violated && violated < context.RatingYear && !years.Contains(violated))
            {
                years.Add(violated);
            }
        }

        years.Sort();
        return years;
    }

    private static bool Released(Discipline item, bool ofMember, DisciplineRules rules) =>
        (item.CountedBefore == true && rules.ReleasesCountedBefore)
        || (ofMember && item.AtFormerUnit == true && rules.ReleasesFormerUnit);

    /// <summary>The years that the violation can be of: the rating year, any before it, and any after it.</summary>
    private static IEnumerable<int> ViolationYears(Discipline item, EvaluationContext context)
    {
        var latest = (item.DecidedOn ?? item.AggravatedOn)?.Year ?? context.RatingYear + 1;
        return item.ViolatedOn is { } date
            ? [date.Year]
            : new[] { context.RatingYear - 1, context.RatingYear, latest }.Where(year => year <= latest).Distinct();
    }

    /// <summary>The years that the decision can be of: before, in and after the rating year, under every basis that was in force meanwhile.</summary>
    private static IEnumerable<int> DecisionYears(Discipline item, int violated, EvaluationContext context) => item.DecidedOn is { } date
        ? [date.Year]
        : context.Attribution.Periods.Select(period => period.FromYear)
            .Concat([violated, context.RatingYear, context.RatingYear + 1])
            .Where(year => year >= violated && year <= (item.AggravatedOn?.Year ?? int.MaxValue))
            .Distinct();

    private static int Measures(int decided, int violated, Circumstances item, EvaluationContext context)
    {
        if (decided != context.RatingYear && violated != context.RatingYear)
        {
            return 0;
        }

        var byViolation = context.Attribution.In(decided) == AttributionBasis.ViolationYear;
        if ((byViolation ? violated : decided) != context.RatingYear)
        {
            return byViolation && decided == context.RatingYear && violated < decided ? Bit(DisciplineMeasure.ReRatesEarlierYear) : 0;
        }

        var inYear = Bit(DisciplineMeasure.InYear)
            | (item.IsDutyRelated ? Bit(item.IsRemedied ? DisciplineMeasure.DutyRelatedRemedied : DisciplineMeasure.DutyRelatedUnremedied) : 0);
        if (decided > context.RatingYear && item.IsRemedied)
        {
            return inYear | Bit(DisciplineMeasure.Weighed) | (item.IsWarning ? Bit(DisciplineMeasure.WeighedWarningOrHeavier) : 0);
        }

        return inYear | Bit(DisciplineMeasure.Decisive)
            | (item.IsRemedied ? 0 : Bit(DisciplineMeasure.Unremedied))
            | (item.IsWarning ? Bit(DisciplineMeasure.WarningOrHeavier) : 0);
    }

    private static int Bit(DisciplineMeasure measure) => 1 << (int)measure;

    /// <summary>What decides, beside its dates, how a violation counts.</summary>
    private readonly record struct Circumstances(bool IsWarning, bool IsRemedied, bool IsDutyRelated);
}
