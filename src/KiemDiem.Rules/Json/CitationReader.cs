using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the citation that stands on every part of an overlay.</summary>
/// <param name="context">The reading.</param>
/// <param name="documents">The declared documents by id; null for one whose declaration is not usable, which was told there.</param>
internal sealed class CitationReader(ReadingContext context, IReadOnlyDictionary<string, LegalDocument?> documents)
{
    /// <summary>The citation of a part; null when it is not usable, which is told.</summary>
    public Source? Read(ObjectReader part)
    {
        if (part.Get("citation") is not { } tree)
        {
            return null;
        }

        var citation = new ObjectReader(context, tree, part.PathOf("citation"), "document", "provision", "evidence", "attestedYear");
        var (id, provision, evidence, year) = (citation.Text("document"), citation.Text("provision"), citation.Name<Evidence>("evidence"), citation.Count("attestedYear", 2018, 2100, false));
        if (id is not null && !documents.ContainsKey(id))
        {
            citation.WrongName(citation.Get("document")!, citation.PathOf("document"), documents.Keys);
        }

        return id is not null && documents.GetValueOrDefault(id) is { } document && provision is not null && evidence is not null
            ? new(document.At(provision), evidence.Value) { AttestedYear = year }
            : null;
    }
}
