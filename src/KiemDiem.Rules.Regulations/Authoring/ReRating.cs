using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.Authoring;

/// <summary>
/// 25-HD/BTCTW, mục 4: a year that a later decision rates again is rated NotCompleted, weighed where self-detected and remedied. A decision
/// of 2023 can rate a year of 132-QĐ/TW again, so the rule is one for both texts.
/// </summary>
internal static class ReRating
{
    private static readonly Label Label = new(
        "kỷ luật quyết định ở năm sau dẫn đến xếp loại lại năm đánh giá, đã tự phát hiện và khắc phục xong hậu quả",
        "discipline decided in a later year that re-rates this one, self-detected and remedied");

    /// <summary>The case that the authority weighs.</summary>
    public static Trigger Weighed(string name, Operand discipline, Source source) =>
        new(name, Label, When(Level.NotCompleted, discipline, Comparison.Is, 1, source), source, isWeighed: true);
}
