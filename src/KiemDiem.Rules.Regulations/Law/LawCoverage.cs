using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>How much of the texts that a rule set stands on is encoded, by what, and what is not and why.</summary>
public static class LawCoverage
{
    /// <summary>The texts that a rule set cites, in its order, each with all provisions that are known of it.</summary>
    public static ImmutableArray<CoveredText> Of(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        var citations = Citations.Of(regulation).ToLookup(item => item.Source.Citation, item => item.Part);
        return
        [
            .. regulation.Documents.Select(LawInventory.Of).OfType<LawText>().Select(text => new CoveredText(
                text,
                [.. text.Provisions.Select(provision => new CoveredProvision(provision, [.. citations[text.Document.At(provision.Provision)].Distinct()]))])),
        ];
    }

    /// <summary>What the rule set cites that the inventory does not have.</summary>
    public static ImmutableArray<Citation> NotInInventory(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        return
        [
            .. Citations.Of(regulation).Select(item => item.Source.Citation).Distinct()
                .Where(citation => LawInventory.Of(citation.Document)?.Provisions.Any(provision => provision.Provision == citation.Provision) != true),
        ];
    }
}
