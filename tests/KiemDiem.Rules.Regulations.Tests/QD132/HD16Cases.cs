using System.Collections.Immutable;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD132;

/// <summary>
/// 132-QĐ/TW by 16-HD/BTCTW, 2018: the cases of 2021 three years before, but that the guideline names no member suspended from Party activities.
/// Decisions of 2023 stay where they are; they rate 2018 again as they do 2021.
/// </summary>
internal static class HD16Cases
{
    public static ImmutableArray<LadderCases> All { get; } =
    [
        PartyMember,
        .. new[]
        {
            LeaderCases.Cases, PartyOrganizationCases.OfPartyCell, PartyOrganizationCases.Cases,
            LeadershipCollectiveCases.Cases, UnitCases.Cases,
        }.Select(Of2018),
    ];

    private static LadderCases PartyMember
    {
        get
        {
            var member = Of2018(PartyMemberCases.Cases);
            return member with
            {
                Levels =
                [
                    .. member.Levels,
                    ("participation.suspended=true", "Rated(Excellent)"),
                    ("participation.suspended=true judgements.exemplary=false", "Rated(Good)"),
                    ("participation.suspended=true findings.degradation=true", "Rated(NotCompleted)"),
                ],
                Gates =
                [
                    ("participation.exempt=true", "NotRated(exempt)", false),
                    ("participation.exempt=true participation.suspended=true", "NotRated(exempt)", false),
                    ("participation.exempt=true findings.degradation=true", "NotRated(exempt)", false),
                    ("participation.admittedOn=2018-07-01", "NotRated(admittedUnderSixMonths)", true),
                    ("reviewed=false", "NotRated(notReviewed)", true),
                ],
            };
        }
    }

    private static LadderCases Of2018(LadderCases cases) => cases.MovedTo(2018, fixedFrom: 2023) with { Regulation = "qd132-hd16" };
}
