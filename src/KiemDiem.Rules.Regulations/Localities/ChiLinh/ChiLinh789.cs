using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.Localities.ChiLinh;

/// <summary>
/// Chí Linh: dispatch 789-CV/TU of 2023 on 124-QĐ/TW, with 10-HD/TU and 566-QĐ/TU of the city and 05-HD/BTCTU of the province, which were not seen.
/// </summary>
internal static class ChiLinh789
{
    public const string Id = "chi-linh";

    public static Regulation Build(Regulation central) => central.With(new LocalRules
    {
        Id = Id,
        Title = new("Công văn 789-CV/TU của Thành ủy Chí Linh (trên nền Quy định 124-QĐ/TW)", "Dispatch 789-CV/TU of Chí Linh (on 124-QĐ/TW)"),
        Revision = 1,
        Documents = [Texts.ChiLinhCV789, Texts.ChiLinhHD10, Texts.ChiLinhQD566, Texts.ChiLinhTB1198, Texts.HaiDuongHD05, Texts.ChiLinhDA01],
        FirstYear = 2023,
        LastYear = 2024,
        Locality = Id,
        Basis = ChiLinhProcedure.At("Phần mở đầu"),
        Ladder = ladder => ladder.WithSuggestedReview(ChiLinhProcedure.Signs),
        Procedure = ChiLinhProcedure.Build(),
    });
}
