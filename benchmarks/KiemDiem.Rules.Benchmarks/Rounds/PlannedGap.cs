namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>The fact that a case of the round does not give.</summary>
internal enum PlannedGap
{
    None,

    /// <summary>A finding of prohibited acts; of a collective, the discipline of its members: NotCompleted stays possible.</summary>
    Finding,

    /// <summary>Whether the subject is exemplary: who is otherwise Excellent may be Good.</summary>
    Judgement,

    /// <summary>The subject's own discipline, which the subject above counts.</summary>
    Discipline,
}
