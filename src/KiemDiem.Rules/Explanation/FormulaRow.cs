using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>One line of a formula in words: a condition, or what holds of the lines that follow it.</summary>
/// <param name="Words">The condition, or the heading.</param>
/// <param name="Threshold">What is required; empty for a heading.</param>
/// <param name="Source">The provision; null for a heading.</param>
/// <param name="Depth">How deep it stands below headings.</param>
internal readonly record struct FormulaRow(string Words, string Threshold, Source? Source, int Depth)
{
    /// <summary>Whether it only says how the lines that follow it hang together.</summary>
    public bool IsHeading => Source is null;
}
