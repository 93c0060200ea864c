using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations;

/// <summary>Which basis of attribution of discipline was in force in which year of decision.</summary>
internal static class GoverningTexts
{
    /// <summary>132-QĐ/TW to 2022 and 366-QĐ/TW (Điều 11) from 2025: the year of the decision; 124-QĐ/TW in between: the year of the violation.</summary>
    public static AttributionCalendar Attribution { get; } = new(
    [
        (2018, AttributionBasis.DecisionYear),
        (2023, AttributionBasis.ViolationYear),
        (2025, AttributionBasis.DecisionYear),
    ])
    {
        ReRating = Texts.QD124.At("Điều 12, điểm 4.5").Published(),
    };
}
