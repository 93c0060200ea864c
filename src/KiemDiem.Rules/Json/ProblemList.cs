using System.Collections.Immutable;

namespace KiemDiem.Rules.Json;

/// <summary>Collects what is wrong with a file: the first thousand problems, and how many more there are.</summary>
internal sealed class ProblemList
{
    public const int MostListed = 1000;

    private readonly List<DataProblem> _problems = [];

    public int Unlisted { get; private set; }

    public int Count => _problems.Count;

    public ImmutableArray<DataProblem> Listed => [.. _problems];

    public void Add(DataProblem problem)
    {
        if (_problems.Count < MostListed)
        {
            _problems.Add(problem);
        }
        else
        {
            Unlisted++;
        }
    }

    /// <summary>Closes a case: its problems get its id, which may stand after them, and the order of their places.</summary>
    /// <param name="from">How many problems there were when the case began.</param>
    /// <param name="caseId">The id; null when none was read.</param>
    public void Close(int from, string? caseId)
    {
        if (from == _problems.Count)
        {
            return;
        }

        DataProblem[] ofCase = [.. _problems.Skip(from).Select(problem => problem with { CaseId = caseId }).OrderBy(problem => (problem.Line, problem.Column))];
        _problems.RemoveRange(from, ofCase.Length);
        _problems.AddRange(ofCase);
    }
}
