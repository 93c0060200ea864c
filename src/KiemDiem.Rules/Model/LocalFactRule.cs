namespace KiemDiem.Rules.Model;

/// <summary>A fact that a local rule set declares, and the provision that asks for it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Source">The provision.</param>
public sealed record LocalFactRule(LocalFact Fact, Source Source);
