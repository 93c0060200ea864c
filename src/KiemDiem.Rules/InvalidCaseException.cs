using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>A case was given for evaluation whose facts contradict each other or do not belong to its kind.</summary>
public sealed class InvalidCaseException : KiemDiemException
{
    internal InvalidCaseException(ReviewCase subject, ImmutableArray<DataProblem> problems)
        : base($"The case '{subject.Id}' cannot be evaluated: {string.Join(" ", problems)}")
    {
        CaseId = subject.Id;
        Problems = problems;
    }

    /// <summary>The identifier of the case.</summary>
    public string CaseId { get; }

    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<DataProblem> Problems { get; }
}
