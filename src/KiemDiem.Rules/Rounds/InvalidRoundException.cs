using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>A round that cannot be rated: its cases depend on each other in a circle, or ids stand twice.</summary>
public sealed class InvalidRoundException : KiemDiemException
{
    internal InvalidRoundException(ImmutableArray<RoundProblem> problems)
        : base(string.Join("; ", problems.Select(problem => problem.Describe(Language.English)))) => Problems = problems;

    /// <summary>All that is wrong.</summary>
    public ImmutableArray<RoundProblem> Problems { get; }
}
