using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.Localities.HaNoi;

/// <summary>
/// Hà Nội: plan 187-KH/TU of 2023 on 124-QĐ/TW. The plan was not seen; what is encoded of it is what the district of Thường Tín was told (13/11/2023).
/// </summary>
internal static class HaNoi187
{
    public const string Id = "ha-noi";

    /// <summary>The year that the dispatch speaks of.</summary>
    public const int Year = 2023;

    public static Regulation Build(Regulation central) => central.With(new LocalRules
    {
        Id = Id,
        Title = new("Kế hoạch 187-KH/TU của Thành ủy Hà Nội (trên nền Quy định 124-QĐ/TW)", "Plan 187-KH/TU of Hà Nội (on 124-QĐ/TW)"),
        Revision = 1,
        Documents = [Texts.HaNoiKH187, Texts.HaNoiCT24, Texts.ThuongTinConference],
        FirstYear = 2023,
        LastYear = 2024,
        Locality = Id,
        Basis = Texts.ThuongTinConference.At("Đoạn 3, câu 2").Dispatch(Year),
        Ladder = ladder => Localize(
            ladder,
            Texts.HaNoiKH187.At("Tỷ lệ xuất sắc, theo Huyện ủy Thường Tín").Dispatch(Year),
            Texts.HaNoiKH187.At("Trần người đứng đầu, theo Huyện ủy Thường Tín").Dispatch(Year)),
        Procedure = new()
        {
            Deadlines =
            [
                Review("ha-noi.grassroots", PartyLevel.Grassroots, new("kiểm điểm, đánh giá, xếp loại", "review and rating"), new("cấp cơ sở", "grassroots"), new DueDate(0, 12, 5), Schedule),
                Review("ha-noi.district", PartyLevel.District, new("kiểm điểm, đánh giá, xếp loại", "review and rating"), new("cấp huyện", "districts"), new DueDate(0, 12, 20), Schedule),
            ],
            Rules =
            [
                new("remedyPlan", ProcedureStep.AfterReview, new("lập kế hoạch, giải pháp, lộ trình khắc phục ngay sau kiểm điểm, xếp loại", "a plan with measures and a schedule right after review and rating"), Texts.HaNoiKH187.At("Kế hoạch khắc phục, theo Huyện ủy Thường Tín").Dispatch(Year)),
                new("indisciplineSigns", ProcedureStep.Content, new("liên hệ các biểu hiện vi phạm kỷ cương, kỷ luật theo Chỉ thị 24-CT/TU", "the review looks at the signs of indiscipline in 24-CT/TU"), Texts.HaNoiCT24.At("Biểu hiện vi phạm kỷ cương, kỷ luật").Dispatch(Year)),
            ],
        },
    });

    /// <summary>The quota, and the ceiling of the head.</summary>
    public static Ladder Localize(Ladder ladder, Source quota, Source ceiling) => ladder.Kind == SubjectKind.Leader
        ? ladder.WithQuota(quota).WithLeadersNotAbove(
            Position.Head,
            new("người đứng đầu không cao hơn tập thể lãnh đạo, quản lý và tổ chức, cơ quan, đơn vị do mình đứng đầu", "the head not above the collective and the unit they head"),
            ceiling)
        : ladder.WithQuota(quota);

    /// <summary>A deadline that was given for 2023.</summary>
    public static Deadline Review(string code, PartyLevel level, Label what, Label who, DueDate due, Source source) =>
        new(code, DeadlineTask.ReviewAndRating, level, what, who, due, source) { OnlyYear = Year };

    private static Source Schedule => Texts.HaNoiKH187.At("Tiến độ, theo Huyện ủy Thường Tín").Reported();
}
