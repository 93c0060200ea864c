using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>Every known provision of every text that the catalogue stands on, and what became of it.</summary>
public static class LawInventory
{
    /// <summary>The texts, the central ones first, each in the order of their dates.</summary>
    public static ImmutableArray<LawText> Texts { get; } =
    [
        QD89Law.Text, QD132Law.Text, HD16Law.Text, HD21Law.Text, QD214Law.Text, QD124Law.Text, HD25Law.Text, QD366Law.Text, HD43Law.Text, HD02Law.Text,
        CV854Law.Text, ThuongTinLaw.Text, HueCV1171Law.Text, ChiLinhCV789Law.Text, BinhDinhCV1002Law.Text,
        .. LocalTextsLaw.Texts,
    ];

    /// <summary>The inventory of a text; null when it has none.</summary>
    public static LawText? Of(LegalDocument document) => Texts.FirstOrDefault(text => text.Document == document);
}
