namespace KiemDiem.Rules.Regulations.Law;

/// <summary>A part of a rule set that cites a provision.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Code">The key of a condition or rule, the code of another part.</param>
/// <param name="Kind">The kind of subject whose ladder it stands in; null when it stands in none.</param>
public sealed record CitingPart(CitingPartType Type, string Code, SubjectKind? Kind = null)
{
    /// <summary>The kind of subject and the key, or the type and the code.</summary>
    public override string ToString() => Kind is { } kind ? $"{Vocabulary.NameOf(kind)}/{Code}" : $"{Vocabulary.NameOf(Type)} {Code}";
}
