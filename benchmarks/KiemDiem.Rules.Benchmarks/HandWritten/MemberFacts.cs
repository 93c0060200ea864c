namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>The facts that the member ladder of qd124-hd25 reads, as plain properties; null where a fact is not given.</summary>
public sealed class MemberFacts
{
    public bool? Exempt { get; init; }

    public bool? Suspended { get; init; }

    public bool? CommitteeSuspended { get; init; }

    public bool? Reviewed { get; init; }

    public DateOnly? AdmittedOn { get; init; }

    public Grade? PoliticalIdeology { get; init; }

    public Grade? EthicsLifestyle { get; init; }

    public Grade? OrganizationDiscipline { get; init; }

    public Grade? WorkStyle { get; init; }

    public Grade? CapacityExemplarity { get; init; }

    public Grade? Remediation { get; init; }

    /// <summary>There was nothing to remedy; then no grade is given.</summary>
    public bool NothingToRemedy { get; init; }

    public Grade? TaskResults { get; init; }

    public int? Assigned { get; init; }

    public int? Completed { get; init; }

    public int? OnTime { get; init; }

    public int? Exceeded { get; init; }

    public bool? Degradation { get; init; }

    public bool? ProhibitedActs { get; init; }

    public bool? ExemplarityBreach { get; init; }

    public bool? Exemplary { get; init; }

    public List<Discipline>? Discipline { get; init; }

    public static MemberFacts Of(ReviewCase subject) => new()
    {
        Exempt = Value(subject.Participation.Exempt),
        Suspended = Value(subject.Participation.Suspended),
        CommitteeSuspended = Value(subject.Participation.CommitteeSuspended),
        Reviewed = Value(subject.Reviewed),
        AdmittedOn = Value(subject.Participation.AdmittedOn),
        PoliticalIdeology = Value(subject.Grades.PoliticalIdeology),
        EthicsLifestyle = Value(subject.Grades.EthicsLifestyle),
        OrganizationDiscipline = Value(subject.Grades.OrganizationDiscipline),
        WorkStyle = Value(subject.Grades.WorkStyle),
        CapacityExemplarity = Value(subject.Grades.CapacityExemplarity),
        Remediation = Value(subject.Grades.Remediation),
        NothingToRemedy = subject.Grades.Remediation.State == FactState.None,
        TaskResults = Value(subject.Grades.TaskResults),
        Assigned = Value(subject.Tasks.Assigned),
        Completed = Value(subject.Tasks.Completed),
        OnTime = Value(subject.Tasks.OnTime),
        Exceeded = Value(subject.Tasks.Exceeded),
        Degradation = Value(subject.Findings.Degradation),
        ProhibitedActs = Value(subject.Findings.ProhibitedActs),
        ExemplarityBreach = Value(subject.Findings.ExemplarityBreach),
        Exemplary = Value(subject.Judgements.Exemplary),
        Discipline = subject.Discipline?.ToList(),
    };

    private static T? Value<T>(Fact<T> fact)
        where T : struct => fact.IsKnown ? fact.Value : null;
}
