using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations;

/// <summary>The texts that are cited. Numbers come back in other years, so each stands with its date.</summary>
internal static class Texts
{
    private static readonly Label Regulation = new("Quy định", "Regulation");
    private static readonly Label Guideline = new("Hướng dẫn", "Guideline");
    private static readonly Label Dispatch = new("Công văn", "Dispatch");
    private static readonly Label WorkingRules = new("Quy chế", "Working rules");
    private static readonly Label Plan = new("Kế hoạch", "Plan");
    private static readonly Label Directive = new("Chỉ thị", "Directive");
    private static readonly Label Scheme = new("Đề án", "Scheme");
    private static readonly Label Notice = new("Thông báo", "Notice");
    private static readonly Label Conference = new("Tin hội nghị", "Conference report");

    public static readonly LegalDocument QD89 = new("89-QĐ/TW", new(2017, 8, 4), Regulation);
    public static readonly LegalDocument QD132 = new("132-QĐ/TW", new(2018, 3, 8), Regulation);
    public static readonly LegalDocument HD16 = new("16-HD/BTCTW", new(2018, 9, 24), Guideline);
    public static readonly LegalDocument HD21 = new("21-HD/BTCTW", new(2019, 10, 18), Guideline);
    public static readonly LegalDocument QD214 = new("214-QĐ/TW", new(2020, 1, 2), Regulation);
    public static readonly LegalDocument QD124 = new("124-QĐ/TW", new(2023, 10, 4), Regulation);
    public static readonly LegalDocument HD25 = new("25-HD/BTCTW", new(2023, 11, 10), Guideline);
    public static readonly LegalDocument QD366 = new("366-QĐ/TW", new(2025, 8, 30), Regulation);
    public static readonly LegalDocument HD43 = new("43-HD/BTCTW", new(2025, 10, 31), Guideline);
    public static readonly LegalDocument HD02 = new("02-HD/BTCTW", new(2026, 5, 22), Guideline);

    /// <summary>Where a year that a later decision rates again is dealt with, for the texts of both years.</summary>
    public static readonly Source ReRating = HD25.At("Mục 4").Published();

    public static readonly LegalDocument TuyenQuangQD26 = new("26-QĐ/TU", new(2019, 11, 21), Regulation);
    public static readonly LegalDocument TuyenQuangQC14 = new("14-QC/TU", new(2019, 11, 15), WorkingRules);
    public static readonly LegalDocument TuyenQuangQD03 = new("03-QĐ/TU", new(2021, 9, 10), Regulation);
    public static readonly LegalDocument TuyenQuangCV854 = new("854-CV/TU", new(2021, 11, 9), Dispatch);

    public static readonly LegalDocument HaNoiKH187 = new("187-KH/TU", new(2023, 11, 6), Plan);
    public static readonly LegalDocument HaNoiCT24 = new("24-CT/TU", new(2023, 8, 7), Directive);

    /// <summary>The conference has no number; its report is known by place and day.</summary>
    public static readonly LegalDocument ThuongTinConference = new("Huyện ủy Thường Tín", new(2023, 11, 13), Conference);

    public static readonly LegalDocument BinhDinhKH80 = new("80-KH/TU", new(2023, 11, 17), Plan);
    public static readonly LegalDocument BinhDinhCV1002 = new("1002-CV/TU", new(2024, 10, 17), Dispatch);

    public static readonly LegalDocument HaiDuongHD05 = new("05-HD/BTCTU", new(2023, 11, 17), Guideline);
    public static readonly LegalDocument ChiLinhCV789 = new("789-CV/TU", new(2023, 11, 21), Dispatch);
    public static readonly LegalDocument ChiLinhHD10 = new("10-HD/TU", new(2023, 11, 21), Guideline);
    public static readonly LegalDocument ChiLinhQD566 = new("566-QĐ/TU", new(2023, 11, 21), Regulation);
    public static readonly LegalDocument ChiLinhTB1198 = new("1198-TB/TU", new(2023, 11, 21), Notice);
    public static readonly LegalDocument ChiLinhDA01 = new("01-ĐA/TU", new(2021, 6, 30), Scheme);

    public static readonly LegalDocument HueCV1171 = new("1171-CV/TU", new(2023, 11, 17), Dispatch);
    public static readonly LegalDocument HueCV1116 = new("1116-CV/BTCTU", new(2023, 11, 9), Dispatch);
}
