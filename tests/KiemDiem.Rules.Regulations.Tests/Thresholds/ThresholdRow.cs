using KiemDiem.Rules.Regulations.Tests.Notation;

namespace KiemDiem.Rules.Regulations.Tests.Thresholds;

/// <summary>One value of the facts of a condition, and whether the condition then holds.</summary>
/// <param name="Keys">The facts.</param>
/// <param name="Values">Their values.</param>
/// <param name="Expected">What the finding must say.</param>
internal sealed record ThresholdRow(string Keys, string Values, FindingStatus Expected)
{
    public ReviewCase Case(SubjectKind kind) => new ReviewCase("row", kind).With(Keys, Values);

    public bool IsAllAbsent => Values.Split('/').All(value => value == "?");

    public override string ToString() => $"{Keys}={Values} -> {Expected}";
}
