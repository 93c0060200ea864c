using System.Collections.Immutable;

namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>A verdict with its reasons.</summary>
public sealed record MemberExplanation(
    MemberFacts Facts,
    MemberVerdict Verdict,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Adjustment> Adjustments,
    ImmutableArray<Note> Notes);
