using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations;

/// <summary>The texts that are cited.</summary>
internal static class Texts
{
    private static readonly Label Regulation = new("Quy định", "Regulation");
    private static readonly Label Guideline = new("Hướng dẫn", "Guideline");
    private static readonly Label Dispatch = new("Công văn", "Dispatch");
    private static readonly Label WorkingRules = new("Quy chế", "Working rules");

    public static readonly LegalDocument QD89 = new("89-QĐ/TW", new(2017, 8, 4), Regulation);
    public static readonly LegalDocument QD132 = new("132-QĐ/TW", new(2018, 3, 8), Regulation);
    public static readonly LegalDocument HD21 = new("21-HD/BTCTW", new(2019, 10, 18), Guideline);
    public static readonly LegalDocument QD214 = new("214-QĐ/TW", new(2020, 1, 2), Regulation);
    public static readonly LegalDocument QD124 = new("124-QĐ/TW", new(2023, 10, 4), Regulation);
    public static readonly LegalDocument HD25 = new("25-HD/BTCTW", new(2023, 11, 10), Guideline);

    /// <summary>Where a year that a later decision rates again is dealt with, for the texts of both years.</summary>
    public static readonly Source ReRating = HD25.At("Mục 4").Published();

    public static readonly LegalDocument TuyenQuangQD26 = new("26-QĐ/TU", new(2019, 11, 21), Regulation);
    public static readonly LegalDocument TuyenQuangQC14 = new("14-QC/TU", new(2019, 11, 15), WorkingRules);
    public static readonly LegalDocument TuyenQuangQD03 = new("03-QĐ/TU", new(2021, 9, 10), Regulation);
    public static readonly LegalDocument TuyenQuangCV854 = new("854-CV/TU", new(2021, 11, 9), Dispatch);
}
