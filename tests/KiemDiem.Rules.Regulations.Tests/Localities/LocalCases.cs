using System.Collections.Immutable;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Localities;

/// <summary>
/// The places on 124-QĐ/TW, 2023. Their ladders are the central one: Hà Nội and Thường Tín say again what binds the head; Chí Linh and Huế
/// name signs for which a review is suggested.
/// </summary>
internal static class LocalCases
{
    public static ImmutableArray<LadderCases> All { get; } =
    [
        .. On124("ha-noi"), .. On124("thuong-tin"), .. On124("binh-dinh"),
        .. On124("chi-linh").Select(WithSuggestedReview), .. On124("hue").Select(WithSuggestedReview),
    ];

    /// <summary>The cases of rules that name the signs: each of them is a note, for every kind of subject and beside the other notes.</summary>
    public static LadderCases WithSuggestedReview(LadderCases cases) => cases with
    {
        Notes =
        [
            .. cases.Notes,
            .. cases.Notes.Where(item => item.Notes.Length > 0).Select(item => ($"{item.Change} findings.disunity=true", $"{item.Notes} suggestedReview")),
            ("findings.disunity=true", "suggestedReview"),
            ("findings.degradation=true", "suggestedReview"),
            ("findings.corruptionUnderManagement=true", "suggestedReview"),
            ("findings.corruptionUnderManagement=true findings.corruptionSelfRemedied=true", "suggestedReview"),
            ("findings.disunity=true findings.degradation=true findings.corruptionUnderManagement=true", "suggestedReview"),
            ("findings.disunity=false findings.degradation=false findings.corruptionUnderManagement=false", ""),
            ("findings.disunity=? findings.degradation=? findings.corruptionUnderManagement=?", ""),
            ("findings.prohibitedActs=true findings.exemplarityBreach=true", ""),
        ],
    };

    private static IEnumerable<LadderCases> On124(string id) =>
        new[]
        {
            QD124.PartyMemberCases.Cases, QD124.LeaderCases.Cases, QD124.PartyCellCases.Cases, QD124.UnitCases.OfPartyOrganization,
            QD124.LeadershipCollectiveCases.Cases, QD124.UnitCases.Cases,
        }.Select(central => central with { Regulation = id, Locality = id });
}
