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

        var outcomes = Decisions(item, item.DecidedOn?.Year, known: item.DecidedOn is not null, context);
        return item.AggravatedOn is { } aggravated
            ? [.. outcomes.SelectMany(_ => Decisions(item, aggravated.Year, known: true, context), (first, second) => first | second).Distinct()]
            : outcomes;
    }

    /// <summary>The set of measures that one violation adds up to, where its form and dates are known.</summary>
    public static bool TryOutcome(Discipline item, bool ofMember, EvaluationContext context, out int measures)
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

        var (violated, warning, remedied) = (violatedOn.Year, form >= DisciplineForm.Warning, item.SelfDetectedAndRemedied == true);
        measures = Measures(decidedOn.Year, violated, warning, remedied, context);
        if (item.AggravatedOn is { } aggravatedOn)
        {
            measures |= Measures(aggravatedOn.Year, violated, warning, remedied, context);
        }

        return true;
    }

    /// <summary>The earlier years that decisions of the rating year rate again.</summary>
    public static IEnumerable<int> ReRatedYears(IEnumerable<Discipline> items, EvaluationContext context) =>
        from item in items
        let violated = item.ViolatedOn?.Year
        from decided in new[] { item.DecidedOn?.Year, item.AggravatedOn?.Year }
        where violated is not null && decided == context.RatingYear && violated < decided
            && context.Attribution.In(context.RatingYear) == AttributionBasis.ViolationYear
        select violated.Value;

    private static bool Released(Discipline item, bool ofMember, DisciplineRules rules) =>
        (item.CountedBefore == true && rules.ReleasesCountedBefore)
        || (ofMember && item.AtFormerUnit == true && rules.ReleasesFormerUnit);

    private static IReadOnlyCollection<int> Decisions(Discipline item, int? decisionYear, bool known, EvaluationContext context)
    {
        var years = known
            ? [decisionYear!.Value]
            : Enumerable.Range((item.ViolatedOn?.Year ?? context.RatingYear) - 1, 12).Where(year => year >= (item.ViolatedOn?.Year ?? 0));
        var outcomes = new HashSet<int>();
        foreach (var decided in years)
        {
            var violations = item.ViolatedOn is { } date
                ? [date.Year]
                : new[] { decided - 1, decided, context.RatingYear - 1, context.RatingYear }.Where(year => year <= decided);
            foreach (var violated in violations)
            {
                foreach (var warning in item.Form is { } form ? [form >= DisciplineForm.Warning] : new[] { false, true })
                {
                    outcomes.Add(Measures(decided, violated, warning, item.SelfDetectedAndRemedied == true, context));
                }
            }
        }

        return outcomes;
    }

    private static int Measures(int decided, int violated, bool warning, bool remedied, EvaluationContext context)
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

        var inYear = Bit(DisciplineMeasure.InYear);
        if (decided > context.RatingYear && remedied)
        {
            return inYear | Bit(DisciplineMeasure.Weighed) | (warning ? Bit(DisciplineMeasure.WeighedWarningOrHeavier) : 0);
        }

        return inYear | Bit(DisciplineMeasure.Decisive)
            | (remedied ? 0 : Bit(DisciplineMeasure.Unremedied))
            | (warning ? Bit(DisciplineMeasure.WarningOrHeavier) : 0);
    }

    private static int Bit(DisciplineMeasure measure) => 1 << (int)measure;
}
