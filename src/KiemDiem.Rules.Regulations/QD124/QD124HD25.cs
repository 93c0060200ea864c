using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>124-QĐ/TW with 25-HD/BTCTW: rating years 2023 and 2024.</summary>
internal static class QD124HD25
{
    public const string Id = "qd124-hd25";

    public static Regulation Build(RuleSettings settings) => new()
    {
        Id = Id,
        Title = new("Quy định 124-QĐ/TW và Hướng dẫn 25-HD/BTCTW", "Regulation 124-QĐ/TW with Guideline 25-HD/BTCTW"),
        Revision = 1,
        Documents = [Texts.QD124, Texts.HD25, Texts.QD214],
        FirstYear = 2023,
        LastYear = 2024,
        Discipline = new(AttributionBasis.ViolationYear, ReleasesCountedBefore: false, ReleasesFormerUnit: true)
        {
            Sources = [Texts.QD124.At("Điều 12, điểm 4.5").Published(), Texts.QD124.At("Điều 12, điểm 4.6").Published()],
        },
        Settings = settings,
        Ladders =
        [
            PartyMemberLadder.Build(settings),
            LeaderLadder.Build(settings),
            UnitLadder.Build(SubjectKind.PartyCell, settings),
            UnitLadder.Build(SubjectKind.PartyOrganization, settings),
            LeadershipCollectiveLadder.Build(settings),
            UnitLadder.Build(SubjectKind.Unit, settings),
        ],
        Round = Rounds.Central,
        Procedure = Procedures.Central,
        Delegations =
        [
            new(
                [.. Criteria.IndividualsBut124Results, .. Criteria.CollectivesButResults],
                new("cấp ủy trực thuộc Trung ương cụ thể hóa nội dung kiểm điểm, xây dựng bộ tiêu chí đánh giá", "committees directly under the centre make the contents of the review concrete and build the set of criteria"),
                Texts.HD25.At("Mục 1, 1.3").Published()),
        ],
    };
}
