using System.Collections.Immutable;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Json;

/// <summary>What was read from a file: its cases, or what is wrong with it.</summary>
public sealed class CaseFile
{
    internal CaseFile(int? year, string? locality, ImmutableArray<RoundCohort> cohorts, ImmutableArray<ReviewCase> cases, ProblemList problems)
    {
        Year = year;
        Locality = locality;
        Cohorts = cohorts;
        Cases = cases;
        Problems = problems.Listed;
        UnlistedProblems = problems.Unlisted;
    }

    /// <summary>The rating year, when the file says.</summary>
    public int? Year { get; }

    /// <summary>The locality, when the file says.</summary>
    public string? Locality { get; }

    /// <summary>The cohorts, when the file lists them.</summary>
    public ImmutableArray<RoundCohort> Cohorts { get; }

    /// <summary>The cases, in the order of the file. Do not use them when there are problems: what could not be read is not in them.</summary>
    public ImmutableArray<ReviewCase> Cases { get; }

    /// <summary>What is wrong with the file, in its order: at most a thousand problems.</summary>
    public ImmutableArray<DataProblem> Problems { get; }

    /// <summary>How many more problems there are beyond the listed ones.</summary>
    public int UnlistedProblems { get; }

    /// <summary>Whether the file has no problems.</summary>
    public bool IsValid => Problems.IsEmpty;
}
