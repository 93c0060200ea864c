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
        Discipline = new(AttributionBasis.DecisionYear, ReleasesCountedBefore: true, ReleasesFormerUnit: true)
        {
            Sources = [Texts.QD366.At("Điều 11, kỷ luật của năm trước").Published(), Texts.QD366.At("Điều 11, vi phạm ở đơn vị cũ").Published()],
        },
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
        Round = Rounds.Central,
        Procedure = Procedures.Central,
        Delegations =
        [
            // Points below the two groups of criteria are local; no condition of the text reads them.
            new([], new("cấp ủy trực thuộc Trung ương xây dựng bộ tiêu chí trên cơ sở các phụ lục", "committees directly under the centre build the sets of criteria on the appendices"), Texts.HD43.At("Mục 1").Published()),
            new([], new("cấp ủy, tổ chức đảng cụ thể hóa tiêu chí", "committees make the criteria concrete"), Texts.QD366.At("Điều 18").Reported()),
        ],
    };
}
