namespace KiemDiem.Rules.Overlays;

/// <summary>Where something stands in an overlay file.</summary>
/// <param name="Path">The JSON path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in bytes, from 1.</param>
internal readonly record struct OverlayPlace(string Path, long Line, long Column);
