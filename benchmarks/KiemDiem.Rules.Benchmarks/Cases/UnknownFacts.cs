namespace KiemDiem.Rules.Benchmarks.Cases;

/// <summary>Takes facts out of a case: few in some cases, nearly all in others.</summary>
internal static class UnknownFacts
{
    public static ReviewCase In(ReviewCase subject, Random random)
    {
        var share = random.Next(5) switch { 0 => 0.03, 1 => 0.1, 2 => 0.3, 3 => 0.6, _ => 0.95 };
        var taken = new ReviewCase(subject.Id, subject.Kind)
        {
            Reviewed = Taken(subject.Reviewed),
            Participation = subject.Participation,
            Grades = new()
            {
                PoliticalIdeology = Taken(subject.Grades.PoliticalIdeology),
                EthicsLifestyle = Taken(subject.Grades.EthicsLifestyle),
                OrganizationDiscipline = Taken(subject.Grades.OrganizationDiscipline),
                WorkStyle = Taken(subject.Grades.WorkStyle),
                CapacityExemplarity = Taken(subject.Grades.CapacityExemplarity),
                Remediation = Taken(subject.Grades.Remediation),
                TaskResults = Taken(subject.Grades.TaskResults),
            },
            Tasks = new()
            {
                Assigned = Taken(subject.Tasks.Assigned),
                Completed = Taken(subject.Tasks.Completed),
                OnTime = Taken(subject.Tasks.OnTime),
                Exceeded = Taken(subject.Tasks.Exceeded),
            },
            Findings = new()
            {
                Degradation = Taken(subject.Findings.Degradation),
                ProhibitedActs = Taken(subject.Findings.ProhibitedActs),
                ExemplarityBreach = Taken(subject.Findings.ExemplarityBreach),
            },
            Judgements = new() { Exemplary = Taken(subject.Judgements.Exemplary) },
            Discipline = Take() ? null : [.. subject.Discipline!.Select(OfDecision)],
        };
        return taken;

        bool Take() => random.NextDouble() < share;

        Fact<T> Taken<T>(Fact<T> fact)
            where T : notnull => Take() ? Fact<T>.Unknown : fact;

        Discipline OfDecision(Discipline item) => item with
        {
            Form = Take() ? null : item.Form,
            ViolatedOn = Take() ? null : item.ViolatedOn,
            DecidedOn = Take() ? null : item.DecidedOn,
        };
    }
}
