namespace KiemDiem.Rules.Benchmarks.Cases;

/// <summary>Takes facts out of a case: one or few in some cases, nearly all in others.</summary>
internal static class UnknownFacts
{
    public static ReviewCase In(ReviewCase subject, Random random)
    {
        var share = random.Next(5) switch { 0 => 0.03, 1 => 0.1, 2 => 0.3, 3 => 0.6, _ => 0.95 };
        var always = random.Next(6);
        return new(subject.Id, subject.Kind)
        {
            Reviewed = Taken(subject.Reviewed),
            Participation = subject.Participation,
            Grades = new()
            {
                PoliticalIdeology = Taken(subject.Grades.PoliticalIdeology, 0),
                EthicsLifestyle = Taken(subject.Grades.EthicsLifestyle),
                OrganizationDiscipline = Taken(subject.Grades.OrganizationDiscipline),
                WorkStyle = Taken(subject.Grades.WorkStyle),
                CapacityExemplarity = Taken(subject.Grades.CapacityExemplarity),
                Remediation = Taken(subject.Grades.Remediation),
                TaskResults = Taken(subject.Grades.TaskResults, 1),
            },
            Tasks = new()
            {
                Assigned = Taken(subject.Tasks.Assigned),
                Completed = Taken(subject.Tasks.Completed, 2),
                OnTime = Taken(subject.Tasks.OnTime),
                Exceeded = Taken(subject.Tasks.Exceeded),
            },
            Findings = new()
            {
                Degradation = Taken(subject.Findings.Degradation, 3),
                ProhibitedActs = Taken(subject.Findings.ProhibitedActs),
                ExemplarityBreach = Taken(subject.Findings.ExemplarityBreach),
            },
            Judgements = new() { Exemplary = Taken(subject.Judgements.Exemplary, 4) },
            Discipline = Take(5) ? null : [.. subject.Discipline!.Select(OfDecision)],
        };

        bool Take(int one = -1) => random.NextDouble() < share || one == always;

        Fact<T> Taken<T>(Fact<T> fact, int one = -1)
            where T : notnull => Take(one) ? Fact<T>.Unknown : fact;

        Discipline OfDecision(Discipline item) => item with
        {
            Form = Take() ? null : item.Form,
            ViolatedOn = Take() ? null : item.ViolatedOn,
            DecidedOn = Take() ? null : item.DecidedOn,
        };
    }
}
