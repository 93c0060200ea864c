using System.Collections.Immutable;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>Every known provision of every text that the catalogue stands on, and what became of it.</summary>
public static class LawInventory
{
    /// <summary>The texts, the central ones first, each in the order of their dates.</summary>
    public static ImmutableArray<LawText> Texts { get; } = [QD132Law.Text, QD124Law.Text, HD25Law.Text, QD366Law.Text, HD43Law.Text, HD02Law.Text];
}
