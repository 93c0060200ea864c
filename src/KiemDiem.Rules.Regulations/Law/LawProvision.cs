namespace KiemDiem.Rules.Regulations.Law;

/// <summary>One article, clause, point or sentence of a text: what it is about, and what became of it.</summary>
/// <param name="Provision">The place in the text, letter by letter as citations name it.</param>
/// <param name="Paraphrase">What it says, shortly and in our own words.</param>
/// <param name="State">Encoded, outside what a program decides, or not seen.</param>
/// <param name="Reason">Why nothing of it is encoded; null when it is.</param>
public sealed record LawProvision(string Provision, Label Paraphrase, ProvisionState State, Label? Reason = null);
