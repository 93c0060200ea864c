namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>Which conditions hold, and which can still hold while facts are unknown.</summary>
public readonly record struct MemberMasks(ulong Must, ulong May);
