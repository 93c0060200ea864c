using System.Collections.Immutable;

namespace KiemDiem.Rules.Regulations.Tests.Monotone;

/// <summary>Complete cases of a kind, drawn from a seed. How good a case is on the whole is drawn first, so that every rating comes up.</summary>
internal sealed class RandomCases(SubjectKind kind, int ratingYear, int seed)
{
    private readonly Random _random = new(seed);
    private double _quality;

    public static ImmutableArray<FactDefinition<bool>> Achievements { get; } = [FactTable.Exemplary, FactTable.ExemplaryConduct, FactTable.Initiatives];

    public static ImmutableArray<FactDefinition<bool>> Findings { get; } =
    [
        FactTable.Degradation, FactTable.ProhibitedActs, FactTable.ExemplarityBreach, FactTable.Disunity, FactTable.PersonnelViolations,
        FactTable.CorruptionUnderManagement, FactTable.Tasks.KeyTargetsMissed, FactTable.UnitTasks.KeyTargetsMissed,
        FactTable.Tasks.FiveTargetsMissed, FactTable.UnitTasks.FiveTargetsMissed,
    ];

    public static ImmutableArray<FactDefinition<Rating>> Ratings { get; } =
        [FactTable.StateRating, FactTable.PeerBodiesLowestRating, FactTable.UnitRating, FactTable.CollectiveRating];

    public ReviewCase Next()
    {
        _quality = 1 - Math.Pow(_random.NextDouble(), 2) * 0.7;
        var subject = new ReviewCase("random", kind);
        foreach (var fact in FactTable.All.Where(fact => fact.Kinds.Contains(kind)))
        {
            subject = fact switch
            {
                FactDefinition<Grade> grade => subject.With(grade, Good() ? Good() ? Grade.Excellent : Grade.Good : Good() ? Grade.Average : Grade.Poor),
                FactDefinition<Rating> rating => subject.With(rating, NextRating()),
                FactDefinition<IReadOnlyList<Rating>> quarters => subject.With(quarters, Fact<IReadOnlyList<Rating>>.Known([.. Enumerable.Range(0, _random.Next(5)).Select(_ => NextRating())])),
                FactDefinition<Position> position => subject.With(position, (Position)_random.Next(4)),
                FactDefinition<IReadOnlyList<Discipline>> list => subject.With(list, Fact<IReadOnlyList<Discipline>>.Known(Good() || Good() ? [] : [NextDiscipline()])),
                FactDefinition<bool> finding when Findings.Contains(finding) => subject.With(finding, !Good() && !Good()),
                FactDefinition<bool> achievement when Achievements.Contains(achievement) => subject.With(achievement, Good()),
                _ => subject,
            };
        }

        subject = subject.With(FactTable.StateEmployee, _random.Next(2) == 0).With(FactTable.Tasks.ForceMajeure, _random.Next(5) == 0)
            .With(FactTable.CorruptionSelfRemedied, _random.Next(3) == 0).With(FactTable.SelfDetectedAndRemedied, _random.Next(3) == 0)
            .With(FactTable.SickLeaveMonths, _random.Next(5) == 0 ? 3m : 0m);
        subject = WithTasks(WithPointsAndShares(subject), FactTable.Tasks);
        return WithSubunits(kind == SubjectKind.Leader ? WithTasks(subject, FactTable.UnitTasks) : subject);
    }

    public Discipline NextDiscipline()
    {
        var violated = ratingYear - _random.Next(3) + _random.Next(2);
        return new()
        {
            Form = (DisciplineForm)_random.Next(1, 6),
            ViolatedOn = new DateOnly(violated, 3, 1),
            DecidedOn = new DateOnly(violated + _random.Next(3), 9, 1),
            SelfDetectedAndRemedied = _random.Next(2) == 0,
            CountedBefore = _random.Next(4) == 0,
            AtFormerUnit = _random.Next(4) == 0,
            DutyRelated = _random.Next(2) == 0,
        };
    }

    private ReviewCase WithPointsAndShares(ReviewCase subject) => subject
        .With(FactTable.ScoreGeneral, Points(30)).With(FactTable.ScoreResults, Points(70))
        .With(FactTable.RemediatedShare, Good() ? _random.Next(4) == 0 ? Fact<decimal>.None : 1m : _random.Next(10) / 10m)
        .With(FactTable.LowConfidenceShare, _random.Next(Good() ? 6 : 11) / 10m);

    private decimal Points(decimal maximum) => maximum * (Good() && Good() ? 100 - _random.Next(13) : _random.Next(101)) / 100;

    private ReviewCase WithTasks(ReviewCase subject, TaskDefinitions tasks)
    {
        var assigned = _random.Next(1, 21);
        var completed = Part(assigned);
        return subject.With(tasks.Assigned, assigned).With(tasks.Completed, completed).With(tasks.OnTime, Part(completed)).With(tasks.Exceeded, _random.Next(completed + 1));
    }

    private ReviewCase WithSubunits(ReviewCase subject)
    {
        var total = _random.Next(1, 11);
        var failed = total - Part(total);
        var completed = total - failed - Part(total - failed);
        var excellent = _random.Next(total - failed - completed + 1);
        var disciplined = total - Part(total);
        return subject
            .With(FactTable.SubunitsTotal, total).With(FactTable.SubunitsNotCompleted, failed).With(FactTable.SubunitsCompleted, completed)
            .With(FactTable.SubunitsExcellent, excellent).With(FactTable.SubunitsGood, total - failed - completed - excellent)
            .With(FactTable.SubunitsDisciplined, disciplined).With(FactTable.SubunitsDisciplinedSelfRemedied, _random.Next(disciplined + 1));
    }

    private Rating NextRating() => Good() ? Good() ? Rating.Excellent : Rating.Good : Good() ? Rating.Completed : Rating.NotCompleted;

    private int Part(int all) => Good() && Good() ? all : _random.Next(all + 1);

    private bool Good() => _random.NextDouble() < _quality;
}
