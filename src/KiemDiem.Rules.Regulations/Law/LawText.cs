using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>A text of the law with all of its provisions that are known.</summary>
/// <param name="Document">The text.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Seen">How much of it was seen, and where.</param>
/// <param name="Provisions">Its provisions, in its own order.</param>
public sealed record LawText(LegalDocument Document, Label Title, Label Seen, ImmutableArray<LawProvision> Provisions);
