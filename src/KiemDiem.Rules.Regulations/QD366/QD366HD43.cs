using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.QD366;

/// <summary>366-QĐ/TW with 43-HD/BTCTW: rating years from 2025 on.</summary>
internal static class QD366HD43
{
    public const string Id = "qd366-hd43";

    public static Regulation Build(RuleSettings settings) => new()
    {
        Id = Id,
        Title = new("Quy định 366-QĐ/TW và Hướng dẫn 43-HD/BTCTW", "Regulation 366-QĐ/TW with Guideline 43-HD/BTCTW"),
        Revision = 1,
        Documents = [Texts.QD366, Texts.HD43, Texts.HD02],
        FirstYear = 2025,
        LastYear = null,
        Discipline = new(AttributionBasis.DecisionYear, ReleasesCountedBefore: true, ReleasesFormerUnit: true),
        Settings = settings,
        Ladders =
        [
            PartyMemberLadder.Build(settings),
            LeaderLadder.Build(settings),
            CollectiveLadders.Organization(SubjectKind.PartyCell, settings),
            CollectiveLadders.Organization(SubjectKind.PartyOrganization, settings),
            CollectiveLadders.LeadershipCollective(settings),
            CollectiveLadders.Organization(SubjectKind.Unit, settings),
        ],
        Procedure = Procedures.Central,
    };
}
