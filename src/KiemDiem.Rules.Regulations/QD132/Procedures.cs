using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>What 132-QĐ/TW and 21-HD/BTCTW order for the round. No central date was seen.</summary>
internal static class Procedures
{
    private static readonly Source Timing = Texts.QD132.At("Điều 14").Published();
    private static readonly Source Form = Texts.HD21.At("Mẫu 02-HD KĐ.ĐG").Published();

    public static ReviewProcedure Central { get; } = new()
    {
        Deadlines =
        [
            new(
                "central.review", DeadlineTask.ReviewAndRating, Level: null,
                new("kiểm điểm, đánh giá, xếp loại", "review and rating"), new("mọi tập thể, cá nhân", "all collectives and individuals"), Due: null, Timing)
            {
                Before = new("tổng kết công tác năm của đơn vị", "the unit's year-end meeting"),
            },
        ],
    };

    /// <summary>With the form of 21-HD/BTCTW.</summary>
    public static ReviewProcedure WithForms { get; } = new ReviewProcedure
    {
        Dossier = [new(DossierCodes.SelfReview, new("bản kiểm điểm cá nhân (Mẫu 02-HD KĐ.ĐG)", "self-review of the individual (form 02-HD KĐ.ĐG)"), SubjectKinds.Individuals, Form)],
    }.Over(Central);
}
