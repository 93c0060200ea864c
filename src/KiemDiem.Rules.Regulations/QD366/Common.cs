using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD366;

/// <summary>What the ladders under 366-QĐ/TW with 43-HD/BTCTW have in common.</summary>
internal static class Common
{
    public static readonly Source XS = Texts.QD366.At("Điều 11 khoản 1").Published();
    public static readonly Source T = Texts.QD366.At("Điều 11 khoản 2").Published();
    public static readonly Source HT = Texts.QD366.At("Điều 11 khoản 3").Published();
    public static readonly Source K = Texts.QD366.At("Điều 11 khoản 4").Published();

    /// <summary>Điều 5 khoản 2: who is reviewed and rated.</summary>
    public static readonly Source Individuals = Texts.QD366.At("Điều 5 khoản 2").Published();

    /// <summary>Điều 3 khoản 4: who was reviewed is rated.</summary>
    public static readonly Source NotReviewed = Texts.QD366.At("Điều 3 khoản 4").Unverified();

    private static readonly Source Remedied = Texts.QD366.At("Điều 11 khoản 1, điểm 1.4").Published();
    private static readonly Source Ratio = Texts.QD366.At("Điều 11 khoản 1, điểm 1.5").Published();
    private static readonly Source NoLevelSource = Texts.QD366.At("Điều 11").Unverified();
    private static readonly Source ActualWork = Texts.HD43.At("Mục 7, 7.5").Published();
    private static readonly Source Suspension = Texts.HD43.At("Mục 7, 7.7").Published();

    /// <summary>Under 50 points.</summary>
    public static Trigger Points => new(
        "points", new("tổng điểm dưới 50", "under 50 points"),
        When(NotCompleted, Operands.ScoreTotal, Comparison.LessThan, 50, K), K);

    public static Quota Quota => new(
        0.2m, new("đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng", "subjects of similar position, role, function and duty"), Ratio)
    {
        OutstandingShare = 0.25m,
    };

    public static Fallback NoLevel(RuleSettings settings) => Standards.NoLevel(settings, NoLevelReading.NeedsAuthority, NoLevelSource);

    /// <summary>All shortcomings named before are remedied, where there were any.</summary>
    public static Condition AllRemedied => Required(Excellent, Operands.Of(FactTable.RemediatedShare), Comparison.AtLeast, 1, Remedied);

    public static NoteRule RateActualWork => new(
        "rateActualWork",
        new("Nghỉ ốm tổng cộng từ 03 tháng trở lên hoặc nghỉ thai sản trong năm: xếp loại theo kết quả làm việc thực tế.", "Sick leave of three months or more in all, or maternity leave: rated on the work actually done."),
        Formula.Any(
            When(Level.Note, Operands.Of(FactTable.SickLeaveMonths), Comparison.AtLeast, 3, ActualWork),
            When(Level.Note, FactTable.MaternityLeave, ActualWork)),
        ActualWork);

    public static NoteRule ReviewBeforeSuspension => new(
        "reviewBeforeSuspension",
        new("Bị đình chỉ sinh hoạt cấp ủy: vẫn kiểm điểm tại chi bộ đối với thời gian trước khi bị đình chỉ.", "Suspended from the committee: a review in the cell is due for the time before the suspension."),
        When(Level.Note, FactTable.CommitteeSuspended, Suspension),
        Suspension);

    /// <summary>A case of NotCompleted that the authority weighs when its way out is claimed: the case by itself, and the same with the way out.</summary>
    public static Trigger[] Weighable(string name, Label label, Formula when, Condition wayOut, Label wayOutLabel, Source source) =>
    [
        new(name, new($"{label.Vietnamese}, trừ trường hợp {wayOutLabel.Vietnamese}", $"{label.English}, unless {wayOutLabel.English}"), Formula.Unless(when, wayOut), source),
        new(
            $"{name}Weighed",
            new($"{label.Vietnamese}, nhưng {wayOutLabel.Vietnamese}: cấp có thẩm quyền xem xét", $"{label.English}, but {wayOutLabel.English}: the authority weighs it"),
            Formula.All(when, wayOut),
            source,
            isWeighed: true),
    ];

    /// <summary>Duty-related discipline at Reprimand or heavier: decisive, or weighed where self-detected and remedied.</summary>
    public static Trigger[] DutyDiscipline(string name, Label label, Func<DisciplineMeasure, Operand> of, Source source) =>
    [
        new(
            name,
            new($"{label.Vietnamese}, không tự phát hiện và khắc phục xong hậu quả", $"{label.English}, not self-detected and remedied"),
            When(NotCompleted, of(DisciplineMeasure.DutyRelatedUnremedied), Comparison.Is, 1, source),
            source),
        new(
            $"{name}Weighed",
            new($"{label.Vietnamese}, đã tự phát hiện và khắc phục xong hậu quả: cấp có thẩm quyền xem xét", $"{label.English}, self-detected and remedied: the authority weighs it"),
            When(NotCompleted, of(DisciplineMeasure.DutyRelatedRemedied), Comparison.Is, 1, source),
            source,
            isWeighed: true),
    ];
}
