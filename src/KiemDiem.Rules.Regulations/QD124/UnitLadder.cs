using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>
/// Tổ chức, cơ quan, đơn vị: 124-QĐ/TW, Điều 12, 4.1. Party organisations and cells are read by the same provisions; that they are meant
/// was not seen, so for them everything but the grade Poor is unverified.
/// </summary>
internal static class UnitLadder
{
    public static Ladder Build(SubjectKind kind, RuleSettings settings)
    {
        var evidence = kind == SubjectKind.Unit ? Evidence.Published : Evidence.Unverified;
        var k41 = new Source(Texts.QD124.At("Điều 12 khoản 4, điểm 4.1"), evidence);

        // The members of a cell are not subordinate organisations.
        var hasSubunits = kind != SubjectKind.PartyCell;
        return new(
            kind,
            [Gates.NotReviewed(Common.NotReviewedSource)],
            [
                Common.Poor(CollectiveStandards.AllCriteria),
                CasesBelow(hasSubunits, k41),
                Common.TasksAndKeyTargets(k41),
                Leadership(hasSubunits, k41),
                ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
            ],
            CollectiveStandards.Build(hasSubunits, evidence),
            Standards.NoLevel(settings, NoLevelReading.NeedsAuthority, Common.NoLevelSource),
            [],
            [Common.ReRatesYear(Operands.Discipline(DisciplineMeasure.ReRatesEarlierYear), Operands.MemberDiscipline(DisciplineMeasure.ReRatesEarlierYear))],
            Common.Quota(evidence));
    }

    private static Trigger CasesBelow(bool hasSubunits, Source source)
    {
        var corruption = Formula.Unless(
            When(NotCompleted, FactTable.CorruptionUnderManagement, source),
            When(NotCompleted, FactTable.CorruptionSelfRemedied, source));
        return new(
            "casesBelow",
            new("đơn vị trực thuộc xảy ra vụ việc tham nhũng, lãng phí, tiêu cực hoặc vi phạm khác bị xử lý kỷ luật, trừ trường hợp tự phát hiện và khắc phục xong hậu quả", "a case in a subordinate unit disciplined, unless self-detected and remedied"),
            hasSubunits
                ? Formula.Any(corruption, When(NotCompleted, Operands.Of(SubunitMeasure.DisciplinedUnremedied), Comparison.MoreThan, 0, source))
                : corruption,
            source);
    }

    private static Trigger Leadership(bool hasSubunits, Source source)
    {
        var disciplined = When(NotCompleted, Operands.Discipline(DisciplineMeasure.Decisive), Comparison.Is, 1, source);
        return new(
            "discipline",
            hasSubunits
                ? new("tập thể lãnh đạo, quản lý bị kỷ luật hoặc trên 20% đơn vị trực thuộc bị kỷ luật trong năm", "the leadership disciplined, or over 20 % of the subordinate units")
                : new("tập thể lãnh đạo, quản lý bị kỷ luật trong năm", "the leadership disciplined"),
            hasSubunits
                ? Formula.Any(disciplined, When(NotCompleted, Operands.Of(SubunitMeasure.DisciplinedShare), Comparison.MoreThan, 0.2m, source))
                : disciplined,
            source);
    }
}
