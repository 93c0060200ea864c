using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>What judges single cases for those who judge many together.</summary>
internal interface ICaseJudge
{
    /// <summary>Which text judges, and how.</summary>
    EvaluationHeader Header { get; }

    /// <summary>The provision by which a later decision rates a year again; null where none does.</summary>
    Source? ReRatedBy { get; }

    /// <summary>The outcome of a case.</summary>
    Outcome Judge(ReviewCase subject);

    /// <summary>An outcome that was found, with the reasons that the facts of a case give.</summary>
    Evaluation Explain(ReviewCase subject, Outcome outcome);

    /// <summary>The ladder of a kind.</summary>
    BoundLadder LadderFor(SubjectKind kind);
}
