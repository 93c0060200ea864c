using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>A document that belongs in the file of a case, and whether it is there.</summary>
/// <param name="Item">The document, with its provision.</param>
/// <param name="Status">Whether it is there.</param>
public sealed record DossierFinding(DossierItem Item, DossierStatus Status);
