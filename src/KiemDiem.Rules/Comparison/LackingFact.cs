namespace KiemDiem.Rules.Comparisons;

/// <summary>A fact that is not given and keeps outcomes open, and under which text it does so for how many subjects.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">For how many under the text that is compared from.</param>
/// <param name="To">For how many under the text that is compared to.</param>
/// <param name="Both">For how many under both.</param>
public sealed record LackingFact(FactDefinition Fact, int From, int To, int Both);
