using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Evaluation.Oracle;

/// <summary>A case with the unknown facts of one group filled in every way that keeps what is known and what the facts owe each other.</summary>
/// <remarks>
/// Totals go up to a bound that leaves no share out. The smallest threshold is a fifth: with nothing known up to 15, which is
/// five times the largest count that a condition names; with a part known up to five times the count after it.
/// </remarks>
internal static class EveryFilling
{
    public static IEnumerable<ReviewCase> Of(ConditionGroup group, ReviewCase subject, EvaluationContext context)
    {
        if (group.Facts.Contains(FactTable.SubunitsTotal) || group.Facts.Contains(FactTable.SubunitsDisciplined))
        {
            return Subunits(subject, context);
        }

        foreach (var tasks in new[] { FactTable.Tasks, FactTable.UnitTasks })
        {
            if (group.Facts.Contains(tasks.Assigned))
            {
                return Tasks(subject, tasks);
            }
        }

        if (group.Facts.IsEmpty)
        {
            return [subject];
        }

        if (group.Facts.Contains(FactTable.ScoreGeneral) || group.Facts.Contains(FactTable.ScoreResults))
        {
            return Numbers(subject, FactTable.ScoreGeneral).SelectMany(filled => Numbers(filled, FactTable.ScoreResults));
        }

        return group.Facts[0] switch
        {
            FactDefinition<IReadOnlyList<Rating>> quarters => subject.Get(quarters).IsKnown ? [subject] : Quarters().Select(list => subject.With(quarters, Fact<IReadOnlyList<Rating>>.Known(list))),
            FactDefinition<IReadOnlyList<Discipline>> list => Decisions(subject, list, context),
            var fact when subject.StateOf(fact) != FactState.Unknown || context.Assumes(fact) => [subject],
            FactDefinition<decimal> number => Numbers(subject, number),
            FactDefinition<int> count => Enumerable.Range(0, 12).Select(value => subject.With(count, value)),
            var fact => group.Fillings.Select(filling => subject.WithFactOf(filling.Case, fact)).Where(filled => filled.StateOf(fact) != FactState.Unknown),
        };
    }

    private static IEnumerable<Rating[]> Quarters() => [[], [Rating.Good], [Rating.NotCompleted], [Rating.NotCompleted, Rating.Good, Rating.NotCompleted], [Rating.Good, Rating.NotCompleted, Rating.NotCompleted]];

    private static IEnumerable<ReviewCase> Numbers(ReviewCase subject, FactDefinition<decimal> fact)
    {
        if (subject.Get(fact).IsKnown)
        {
            return [subject];
        }

        var step = fact.Maximum == 1 ? 0.05m : 0.5m;
        var filled = Enumerable.Range(0, (int)(fact.Maximum!.Value / step) + 1).Select(count => subject.With(fact, count * step));
        return fact.AllowsNone ? filled.Append(subject.With(fact, Fact<decimal>.None)) : filled;
    }

    private static IEnumerable<ReviewCase> Tasks(ReviewCase subject, TaskDefinitions tasks)
    {
        var known = new[] { tasks.Completed, tasks.OnTime, tasks.Exceeded }.Max(fact => Known(subject, fact) ?? 0);
        return
            from assigned in Totals(subject, tasks.Assigned, known)
            from completed in Values(subject, tasks.Completed, 0, assigned)
            from onTime in Values(subject, tasks.OnTime, 0, completed)
            from exceeded in Values(subject, tasks.Exceeded, 0, completed)
            select subject.With(tasks.Assigned, assigned).With(tasks.Completed, completed).With(tasks.OnTime, onTime).With(tasks.Exceeded, exceeded);
    }

    private static IEnumerable<ReviewCase> Subunits(ReviewCase subject, EvaluationContext context)
    {
        FactDefinition<int>[] counts =
        [
            FactTable.SubunitsExcellent, FactTable.SubunitsGood, FactTable.SubunitsCompleted, FactTable.SubunitsNotCompleted,
            FactTable.SubunitsDisciplined, FactTable.SubunitsDisciplinedSelfRemedied,
        ];
        var known = counts.Take(4).Sum(fact => Known(subject, fact) ?? 0);
        known = counts.Skip(4).Select(fact => Known(subject, fact) ?? 0).Append(known).Max();
        var remedied = Known(subject, FactTable.SubunitsDisciplinedSelfRemedied) ?? 0;
        var disciplinedAbsent = Known(subject, FactTable.SubunitsDisciplined) is null && context.Assumes(FactTable.SubunitsDisciplined);
        foreach (var total in Totals(subject, FactTable.SubunitsTotal, known))
        {
            var disciplined = disciplinedAbsent ? [] : Values(subject, FactTable.SubunitsDisciplined, remedied, total).ToList();
            if (remedied > total || (!disciplinedAbsent && disciplined.Count == 0))
            {
                continue;
            }

            foreach (var rated in Ratings(subject.With(FactTable.SubunitsTotal, total), total))
            {
                foreach (var count in disciplined)
                {
                    yield return rated.With(FactTable.SubunitsDisciplined, count);
                }

                if (disciplinedAbsent)
                {
                    yield return rated;
                }
            }
        }
    }

    private static IEnumerable<ReviewCase> Ratings(ReviewCase subject, int total)
    {
        // Only the sum of Excellent and Good is ever asked for, so one of them is enough where neither is known.
        var isGoodFree = Known(subject, FactTable.SubunitsExcellent) is null && Known(subject, FactTable.SubunitsGood) is null;
        return
            from excellent in isGoodFree ? [0] : Values(subject, FactTable.SubunitsExcellent, 0, total)
            from good in Values(subject, FactTable.SubunitsGood, 0, total - excellent)
            from completed in Values(subject, FactTable.SubunitsCompleted, 0, total - excellent - good)
            let failed = total - excellent - good - completed
            where (Known(subject, FactTable.SubunitsNotCompleted) ?? failed) == failed
            select subject.With(FactTable.SubunitsExcellent, excellent).With(FactTable.SubunitsGood, good)
                .With(FactTable.SubunitsCompleted, completed).With(FactTable.SubunitsNotCompleted, failed);
    }

    private static IEnumerable<ReviewCase> Decisions(ReviewCase subject, FactDefinition<IReadOnlyList<Discipline>> list, EvaluationContext context)
    {
        var given = subject.Get(list);
        if (!given.IsKnown)
        {
            return context.Assumes(list) ? [subject] : Lists(UnknownItems(context)).Select(With);
        }

        return given.Value
            .Select(item => Items(item, context).ToList())
            .Aggregate(new List<Discipline[]> { Array.Empty<Discipline>() }, (lists, items) => [.. lists.SelectMany(_ => items, (first, item) => first.Append(item).ToArray())])
            .Select(With);

        ReviewCase With(IReadOnlyList<Discipline> items) => subject.With(list, Fact<IReadOnlyList<Discipline>>.Known(items));
    }

    /// <summary>Lists of up to three items: no measure needs more to be met or missed.</summary>
    private static IEnumerable<Discipline[]> Lists(IReadOnlyList<Discipline> items) =>
        items.Select(item => new[] { item })
            .Concat(items.SelectMany((_, index) => items.Skip(index + 1), (first, second) => new[] { first, second }))
            .Concat(items.SelectMany((_, index) => items.Skip(index + 1), (first, second) => (first, second))
                .SelectMany(_ => items, (pair, third) => new[] { pair.first, pair.second, third }))
            .Prepend([]);

    private static List<Discipline> UnknownItems(EvaluationContext context)
    {
        var reading = new PlainReading(context);
        return
        [
            .. new bool?[] { null, true }
                .SelectMany(remedied => Items(new Discipline { SelfDetectedAndRemedied = remedied }, context))
                .DistinctBy(item => string.Concat(Enum.GetValues<DisciplineMeasure>().Select(measure => reading.Counts(measure, item, false)))),
        ];
    }

    private static IEnumerable<Discipline> Items(Discipline item, EvaluationContext context)
    {
        var years = Enumerable.Range(context.RatingYear - 3, 7).ToList();
        return
            from violated in Dates(item.ViolatedOn, years, item.DecidedOn, item.AggravatedOn)
            from decided in Dates(item.DecidedOn, years.Concat(years.Select(year => year - 20)).Concat(context.Attribution.Periods.Select(period => period.FromYear)), item.ViolatedOn, item.AggravatedOn)
            where violated <= decided && (item.AggravatedOn is null || decided <= item.AggravatedOn)
            from form in item.Form is { } known ? new[] { known } : [DisciplineForm.Reprimand, DisciplineForm.Warning]
            from duty in item.DutyRelated is { } given ? new[] { given } : [false, true]
            select item with { ViolatedOn = violated, DecidedOn = decided, Form = form, DutyRelated = duty };
    }

    // Only years count; both ends of each, and the dates that stand beside, so that every order of the years can be kept.
    private static IEnumerable<DateOnly> Dates(DateOnly? given, IEnumerable<int> years, params DateOnly?[] beside) =>
        given is { } known ? [known] : years.SelectMany(year => new[] { new DateOnly(year, 1, 1), new DateOnly(year, 12, 31) }).Concat(beside.OfType<DateOnly>());

    private static int? Known(ReviewCase subject, FactDefinition<int> fact) => subject.Get(fact) is { IsKnown: true } count ? count.Value : null;

    private static IEnumerable<int> Totals(ReviewCase subject, FactDefinition<int> fact, int part) =>
        Known(subject, fact) is { } known ? [known] : Enumerable.Range(0, Math.Max(15, (5 * part) + 7) + 1);

    private static IEnumerable<int> Values(ReviewCase subject, FactDefinition<int> fact, int minimum, int maximum) =>
        Known(subject, fact) is { } known ? known >= minimum && known <= maximum ? [known] : [] : maximum < minimum ? [] : Enumerable.Range(minimum, maximum - minimum + 1);
}
