using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Conformance;

/// <summary>Every ladder of the catalogue, bound to a rating year in which all of its conditions can hold.</summary>
public static class EncodedLadders
{
    /// <summary>The regulation and kind of each ladder.</summary>
    public static TheoryData<string, SubjectKind> Names
    {
        get
        {
            var names = new TheoryData<string, SubjectKind>();
            foreach (var regulation in RegulationCatalog.Default.Regulations)
            {
                foreach (var ladder in regulation.Ladders)
                {
                    names.Add(regulation.Id, ladder.Kind);
                }
            }

            return names;
        }
    }

    /// <summary>How many ladders there are.</summary>
    public static int Count => RegulationCatalog.Default.Regulations.Sum(regulation => regulation.Ladders.Length);

    /// <summary>The rules of a regulation in a year that it governs.</summary>
    public static RatingRules Rules(string regulationId)
    {
        var regulation = RegulationCatalog.Default.ById(regulationId);
        return RegulationCatalog.Default.For(RatingYear(regulation), regulation.Locality);
    }

    /// <summary>A new binding of a ladder: nothing of it has been used before.</summary>
    public static BoundLadder Bind(string regulationId, SubjectKind kind) => Rules(regulationId).LadderFor(kind);

    // Decisions of a following year re-rate a year only where that following year attributes by the violation; without such a year the
    // conditions on re-rating could never hold.
    private static int RatingYear(Regulation regulation)
    {
        // What a guideline of 2026 adds to a text of 2025 has an effect only from then on.
        var last = regulation.LastYear ?? regulation.FirstYear + 1;
        return Enumerable.Range(regulation.FirstYear, last - regulation.FirstYear + 1)
            .Where(year => RegulationCatalog.Default.Attribution.In(year + 1) == AttributionBasis.ViolationYear)
            .DefaultIfEmpty(last)
            .Last();
    }
}
