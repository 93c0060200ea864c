namespace KiemDiem.Rules;

/// <summary>What came of one case of many: its evaluation, or why there is none.</summary>
/// <param name="Case">The case.</param>
/// <param name="Evaluation">The outcome with its reasons; null where the case could not be judged.</param>
/// <param name="Error">Why it could not be judged, for example an <see cref="InvalidCaseException"/>; null where it was.</param>
public sealed record CaseResult(ReviewCase Case, Evaluation? Evaluation, Exception? Error);
