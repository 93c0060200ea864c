namespace KiemDiem.Rules.Benchmarks.Cases;

/// <summary>
/// Member cases for rating year 2023 in which every outcome and every side of every condition is common. Independent random facts
/// would nearly all end at NotCompleted, so most cases are drawn around a level.
/// </summary>
public static class BalancedCases
{
    private static readonly DateOnly NewYear = new(2023, 1, 1);

    /// <summary>Makes cases; the same seed makes the same cases.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="count">How many.</param>
    /// <param name="unknown">Whether every second case has unknown facts.</param>
    public static IEnumerable<ReviewCase> Make(int seed, int count, bool unknown)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var subject = Complete(random, $"dv-{i}");
            yield return unknown && i % 2 == 1 ? UnknownFacts.In(subject, random) : subject;
        }
    }

    private static ReviewCase Complete(Random random, string id)
    {
        var level = random.Next(6) is var drawn and > 0 and < 5 ? (Grade)drawn : default(Grade?);
        var assigned = random.Next(20) == 0 ? 0 : random.Next(1, 30);
        var completed = level >= Grade.Average || random.Next(2) == 0 ? assigned : random.Next(assigned + 1);
        var onTime = level >= Grade.Good || random.Next(2) == 0 ? completed : random.Next(completed + 1);
        var exceeded = level == Grade.Excellent ? random.Next(assigned / 2, completed + 1) : random.Next(completed + 1);
        return new(id, SubjectKind.PartyMember)
        {
            Reviewed = Claim(random, 0.05, claimed: false),
            Participation = new()
            {
                Exempt = Claim(random, 0.03),
                Suspended = Claim(random, 0.03),
                CommitteeSuspended = Claim(random, 0.06),
                AdmittedOn = AdmittedOn(random),
            },
            Grades = new()
            {
                PoliticalIdeology = Around(level, random),
                EthicsLifestyle = Around(level, random),
                OrganizationDiscipline = Around(level, random),
                WorkStyle = Around(level, random),
                CapacityExemplarity = Around(level, random),
                Remediation = random.Next(8) == 0 ? Fact<Grade>.None : Around(level, random),
                TaskResults = level == Grade.Excellent ? Grade.Excellent : Around(level, random),
            },
            Tasks = new() { Assigned = assigned, Completed = completed, OnTime = onTime, Exceeded = exceeded },
            Findings = new()
            {
                Degradation = Chance(random, 0.03),
                ProhibitedActs = Chance(random, 0.03),
                ExemplarityBreach = Chance(random, 0.03),
            },
            Judgements = new() { Exemplary = Chance(random, level == Grade.Excellent ? 0.9 : 0.4) },
            Discipline = [.. Enumerable.Range(0, Math.Max(0, random.Next(10) - 7)).Select(_ => Decision(random))],
        };
    }

    /// <summary>A claim that is made, said not to be made, or not mentioned.</summary>
    private static Fact<bool> Claim(Random random, double chance, bool claimed = true) =>
        Chance(random, chance) ? claimed : random.Next(2) == 0 ? !claimed : Fact<bool>.Unknown;

    private static bool Chance(Random random, double chance) => random.NextDouble() < chance;

    private static Grade Around(Grade? level, Random random) => level is { } around and > Grade.Poor
        ? (Grade)Math.Max((int)around - random.Next(0, 20) / 19, Math.Min((int)around, (int)Grade.Excellent - random.Next(0, 2)))
        : (Grade)random.Next((int)Grade.Poor, (int)Grade.Excellent + 1);

    private static Fact<DateOnly> AdmittedOn(Random random) => random.Next(12) switch
    {
        0 => Fact<DateOnly>.Unknown,
        1 => NewYear.AddDays(random.Next(170, 190)),
        2 => NewYear.AddDays(random.Next(-30, 500)),
        _ => NewYear.AddDays(-random.Next(30, 15_000)),
    };

    private static Discipline Decision(Random random)
    {
        var violated = NewYear.AddDays(random.Next(-500, 365));
        var decided = violated.AddDays(random.Next(600));
        return new()
        {
            Form = (DisciplineForm)random.Next((int)DisciplineForm.Reprimand, (int)DisciplineForm.Expulsion + 1),
            ViolatedOn = violated,
            DecidedOn = decided,
            SelfDetectedAndRemedied = random.Next(4) switch { 0 => null, 1 => false, _ => true },
            AggravatedOn = random.Next(10) == 0 ? decided.AddDays(random.Next(300)) : null,
        };
    }
}
