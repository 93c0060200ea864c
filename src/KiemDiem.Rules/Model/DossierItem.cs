using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>A document that belongs in the file (hồ sơ) of a review.</summary>
/// <param name="Code">The code, as cases list it under <c>dossier</c>. A local item of the same code stands in the place of the central one.</param>
/// <param name="Label">The document, with its form where the text names one.</param>
/// <param name="Kinds">The kinds of subject whose file it belongs in.</param>
/// <param name="Source">The provision.</param>
public sealed record DossierItem(string Code, Label Label, ImmutableArray<SubjectKind> Kinds, Source Source)
{
    /// <summary>Whether it is needed only where there is such a document ("nếu có").</summary>
    public bool IsIfAny { get; init; }
}
