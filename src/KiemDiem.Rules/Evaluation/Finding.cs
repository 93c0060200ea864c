using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>What came of one condition: what was seen, what is required, whether it holds. The provision stands on the condition.</summary>
/// <param name="Condition">The condition, with its threshold, provision and evidence.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Observed">What was seen; unknown when the fact is not given.</param>
public readonly record struct Finding(Condition Condition, FindingStatus Status, ObservedValue Observed);
