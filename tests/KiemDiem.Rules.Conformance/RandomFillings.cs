using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Conformance;

/// <summary>Ways to fill the facts that an operand reads: every value where there is a handful, random ones elsewhere.</summary>
internal static class RandomFillings
{
    private const int OfCounts = 300;
    private const int OfDiscipline = 200;

    public static IEnumerable<ReviewCase> Of(Operand operand, BoundLadder ladder, Random random)
    {
        var empty = new ReviewCase("filling", ladder.Ladder.Kind);
        var fillings = operand switch
        {
            TaskOperand tasks => Enumerable.Range(0, OfCounts).Select(_ => Counts(empty, tasks.Tasks, random)),
            SubunitOperand => Enumerable.Range(0, OfCounts).Select(_ => Subunits(empty, random)),
            ScoreOperand => Enumerable.Range(0, OfCounts).Select(_ => Scores(empty, random)),
            FactOperand { Fact: var fact } when fact == FactTable.ScoreGeneral || fact == FactTable.ScoreResults => Enumerable.Range(0, OfCounts).Select(_ => Scores(empty, random)),
            QuarterOperand => Enumerable.Range(0, OfCounts).Select(_ => Quarters(empty, random)),
            RatingYearOperand => [empty],
            DisciplineOperand discipline => Enumerable.Range(0, OfDiscipline).Select(_ => Decisions(empty, discipline.List, ladder.Context, random)),
            _ => Values(empty, operand.Facts[0], ladder.Context.RatingYear, random),
        };

        // What is taken as not claimed when it is absent may as well be absent.
        return operand.Facts.Count > 0 && operand.Facts.All(fact => fact.Absence == Absence.AssumedNotClaimed) ? fillings.Append(empty) : fillings;
    }

    private static IEnumerable<ReviewCase> Values(ReviewCase empty, FactDefinition fact, int year, Random random)
    {
        var values = fact switch
        {
            FactDefinition<bool> typed => [empty.With(typed, false), empty.With(typed, true)],
            FactDefinition<Grade> typed => Enum.GetValues<Grade>().Select(value => empty.With(typed, value)),
            FactDefinition<Rating> typed => Enum.GetValues<Rating>().Select(value => empty.With(typed, value)),
            FactDefinition<Position> typed => Enum.GetValues<Position>().Select(value => empty.With(typed, value)),
            FactDefinition<int> typed => Enumerable.Range(0, 12).Select(value => empty.With(typed, value)),
            FactDefinition<decimal> typed => Enumerable.Range(0, 41).Select(step => empty.With(typed, typed.Maximum!.Value * step / 40)),
            FactDefinition<DateOnly> typed => Enumerable.Range(0, 60).Select(_ => empty.With(typed, Date(year - (random.Next(2) * random.Next(1, 20)), random))),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A fact of a type that no condition reads."),
        };
        return fact.AllowsNone ? values.Append(None(empty, fact)) : values;
    }

    private static ReviewCase None(ReviewCase empty, FactDefinition fact) => fact switch
    {
        FactDefinition<bool> typed => empty.With(typed, Fact<bool>.None),
        FactDefinition<Grade> typed => empty.With(typed, Fact<Grade>.None),
        FactDefinition<Rating> typed => empty.With(typed, Fact<Rating>.None),
        FactDefinition<decimal> typed => empty.With(typed, Fact<decimal>.None),
        FactDefinition<DateOnly> typed => empty.With(typed, Fact<DateOnly>.None),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A fact of a type that is not none."),
    };

    private static ReviewCase Counts(ReviewCase empty, TaskDefinitions tasks, Random random)
    {
        var assigned = random.Next(10) == 0 ? 0 : random.Next(1, 21);
        var completed = random.Next(2) == 0 ? assigned : random.Next(assigned + 1);
        var onTime = random.Next(2) == 0 ? completed : random.Next(completed + 1);
        return empty.With(tasks.Assigned, assigned).With(tasks.Completed, completed).With(tasks.OnTime, onTime)
            .With(tasks.Exceeded, random.Next(completed + 1));
    }

    private static ReviewCase Subunits(ReviewCase empty, Random random)
    {
        var total = random.Next(10) == 0 ? 0 : random.Next(1, 13);
        var failed = random.Next(3) == 0 ? random.Next(total + 1) : 0;
        var completed = random.Next(total - failed + 1);
        var good = random.Next(total - failed - completed + 1);
        var disciplined = random.Next(2) == 0 ? 0 : random.Next(total + 1);
        return empty.With(FactTable.SubunitsTotal, total)
            .With(FactTable.SubunitsExcellent, total - failed - completed - good)
            .With(FactTable.SubunitsGood, good)
            .With(FactTable.SubunitsCompleted, completed)
            .With(FactTable.SubunitsNotCompleted, failed)
            .With(FactTable.SubunitsDisciplined, disciplined)
            .With(FactTable.SubunitsDisciplinedSelfRemedied, random.Next(2) == 0 ? disciplined : random.Next(disciplined + 1));
    }

    /// <summary>Points on either side of the bands, and on their ends.</summary>
    private static ReviewCase Scores(ReviewCase empty, Random random)
    {
        var total = random.Next(4) == 0 ? new[] { 50m, 70m, 90m }[random.Next(3)] - random.Next(2) : random.Next(0, 201) / 2m;
        var general = Math.Max(total - 70, Math.Min(30, Math.Round(total * 0.3m)));
        return empty.With(FactTable.ScoreGeneral, general).With(FactTable.ScoreResults, total - general);
    }

    private static ReviewCase Quarters(ReviewCase empty, Random random) => empty.With(
        FactTable.Quarters,
        Fact<IReadOnlyList<Rating>>.Known([.. Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(2) == 0 ? Rating.NotCompleted : Rating.Good)]));

    private static ReviewCase Decisions(ReviewCase empty, FactDefinition<IReadOnlyList<Discipline>> list, EvaluationContext context, Random random)
    {
        var count = random.Next(4) switch { 0 => 0, 3 => 2, _ => 1 };
        return empty.With(list, Fact<IReadOnlyList<Discipline>>.Known([.. Enumerable.Range(0, count).Select(_ => Decision(context, random))]));
    }

    private static Discipline Decision(EvaluationContext context, Random random)
    {
        var year = context.RatingYear;
        var violated = Date(year - random.Next(3), random);

        // Years later, another text may be in force that rates the year of the violation again.
        var decided = random.Next(4) == 0 && ReRatingYears(context) is { Count: > 0 } years ? Date(years[random.Next(years.Count)], random) : Later(violated, year, random);
        return new()
        {
            Form = (DisciplineForm)random.Next(1, 6),
            ViolatedOn = violated,
            DecidedOn = decided,
            DutyRelated = random.Next(2) == 0,
            AtFormerUnit = Maybe(random),
            SelfDetectedAndRemedied = Maybe(random),
            CountedBefore = Maybe(random),
            AggravatedOn = random.Next(8) == 0 ? Later(decided, year, random) : null,
        };
    }

    private static List<int> ReRatingYears(EvaluationContext context) =>
        [.. Enumerable.Range(context.RatingYear + 1, 8).Where(year => context.Attribution.In(year) == AttributionBasis.ViolationYear)];

    private static DateOnly Later(DateOnly date, int year, Random random)
    {
        var later = Date(year - 1 + random.Next(3), random);
        return later < date ? date : later;
    }

    private static DateOnly Date(int year, Random random) => new DateOnly(year, 1, 1).AddDays(random.Next(365));

    private static bool? Maybe(Random random) => random.Next(4) switch { 0 => true, 1 => false, _ => null };
}
