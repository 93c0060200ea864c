using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>One thing that two texts say differently.</summary>
/// <param name="Section">What it is about.</param>
/// <param name="Kind">The kind of subject; null for what concerns the whole round.</param>
/// <param name="Key">The key of the condition or rule, in the text that has it.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Effect">Whether that makes the text stricter.</param>
/// <param name="What">What it is, in words.</param>
/// <param name="From">How the one text has it; null where it has not, or where the words of what it is say it.</param>
/// <param name="To">How the other text has it.</param>
/// <param name="FromSource">The provision of the one text; null where it has none.</param>
/// <param name="ToSource">The provision of the other text.</param>
public sealed record RegulationDifference(
    DifferenceSection Section,
    SubjectKind? Kind,
    string Key,
    DifferenceChange Change,
    DifferenceEffect Effect,
    Label What,
    Label? From,
    Label? To,
    Source? FromSource,
    Source? ToSource)
{
    /// <summary>The key and what became of it.</summary>
    public override string ToString() => $"{(Kind is { } kind ? Vocabulary.NameOf(kind) + ": " : "")}{Key} {Vocabulary.NameOf(Change)} {Vocabulary.NameOf(Effect)}";
}
