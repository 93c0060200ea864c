namespace KiemDiem.Rules;

/// <summary>One thing that is wrong with data: what, where, what was found and what is allowed.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Path">Where: the JSON path or CSV column, for example <c>$.cases[3].tasks.onTime</c>.</param>
/// <param name="Found">What was found, as written.</param>
/// <param name="Allowed">What is allowed there.</param>
public sealed record DataProblem(DataProblemCode Code, string Path, string Found, Label Allowed)
{
    /// <summary>The line in the file, from 1; null when the data did not come from a file.</summary>
    public long? Line { get; init; }

    /// <summary>The column in the line in bytes of UTF-8, from 1; null when the data did not come from a file.</summary>
    public long? Column { get; init; }

    /// <summary>The identifier of the case, where one was read.</summary>
    public string? CaseId { get; init; }

    /// <summary>The problem in one line.</summary>
    public string Describe(Language language) => DataProblemText.Of(this, language);

    /// <summary>The problem in one line, in English.</summary>
    public override string ToString() => Describe(Language.English);
}
