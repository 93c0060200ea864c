namespace KiemDiem.Rules.Comparisons;

/// <summary>How many subjects of a kind a cause moves. A subject may have several causes.</summary>
/// <param name="Kind">The kind of subject.</param>
/// <param name="Cause">The cause.</param>
/// <param name="Subjects">The number of subjects.</param>
public sealed record CauseCount(SubjectKind Kind, MoveCause Cause, int Subjects);
