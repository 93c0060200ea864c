using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>Something that goes with the rating without changing it.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Text">The note in words.</param>
/// <param name="Source">The provision.</param>
public sealed record Note(string Code, Label Text, Source Source);
