namespace KiemDiem.Rules.Model;

/// <summary>Something that goes with the rating without changing it.</summary>
public sealed class NoteRule : LadderRule
{
    /// <summary>Makes a note.</summary>
    /// <param name="code">The code, as it stands in the output; the key is <c>note.</c> and the code.</param>
    /// <param name="text">The note in words. <c>{years}</c> is replaced by the years that are rated again.</param>
    /// <param name="when">When it applies.</param>
    /// <param name="source">The provision.</param>
    public NoteRule(string code, Label text, Formula when, Source source)
        : base($"note.{code}", text, when, source) => Code = code;

    /// <summary>The code, as it stands in the output.</summary>
    public string Code { get; }
}
