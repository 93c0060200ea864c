using System.Collections.Immutable;

namespace KiemDiem.Rules.Json;

/// <summary>Collects what is wrong with a file: the first thousand problems, and how many more there are.</summary>
internal sealed class ProblemList
{
    public const int MostListed = 1000;

    private readonly ImmutableArray<DataProblem>.Builder _problems = ImmutableArray.CreateBuilder<DataProblem>();

    public int Unlisted { get; private set; }

    public ImmutableArray<DataProblem> Listed => _problems.ToImmutable();

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
}
