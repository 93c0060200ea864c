using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>
/// Cán bộ lãnh đạo, quản lý: what holds of every individual, and more. The clause of 124-QĐ/TW on the unit was seen only in its first
/// word; it is read after 89-QĐ/TW, Mục III.1, which was still cited beside 124-QĐ/TW in November 2023.
/// </summary>
internal static class LeaderLadder
{
    private static readonly Source K43Unseen = Texts.QD124.At("Điều 12 khoản 4, điểm 4.3").Unverified();
    private static readonly Source CeilingRestated = Texts.QD124.At("Điều 12").Reported();

    public static Ladder Build(RuleSettings settings)
    {
        var unitXs = Common.Excellent1.Unverified();
        var excellent = Formula.All(
            IndividualParts.ExcellentOwn,
            Required(Excellent, FactTable.ExemplaryConduct, Common.Excellent1.Published()),
            Required(Excellent, Operands.Of(FactTable.UnitTasks, TaskShare.Completed), Comparison.AtLeast, 1, unitXs),
            Required(Excellent, Operands.Of(FactTable.UnitTasks, TaskShare.Exceeded), Comparison.AtLeast, 0.5m, unitXs),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, unitXs),
            Required(Excellent, Operands.Of(SubunitMeasure.AtLeastGoodShare), Comparison.AtLeast, 0.7m, unitXs));

        var unitT = Common.Good2.Unverified();
        var good = Formula.All(
            IndividualParts.GoodOwn,
            Required(Good, Operands.Of(FactTable.UnitTasks, TaskShare.Completed), Comparison.AtLeast, 1, unitT),
            Required(Good, Operands.Of(FactTable.UnitTasks, TaskShare.OnTime), Comparison.AtLeast, 0.8m, unitT),
            Required(Good, Operands.Of(SubunitMeasure.AtLeastCompletedShare), Comparison.AtLeast, 1, unitT));

        return new(
            SubjectKind.Leader,
            [
                Gates.NotReviewed(Common.NotReviewedSource),
                Gates.ManagedCentrally(Common.CentralFramework),
                Gates.CommitteeSuspended(Common.Individuals.Reported()),
            ],
            [
                .. IndividualParts.Triggers,
                new("corruption", new("cơ quan, đơn vị, cá nhân thuộc quyền liên quan đến tham nhũng, lãng phí, tiêu cực bị xử lý, trừ trường hợp tự phát hiện và khắc phục xong hậu quả", "corruption under management disciplined, unless self-detected and remedied"),
                    Formula.Unless(
                        When(NotCompleted, FactTable.CorruptionUnderManagement, K43Unseen),
                        When(NotCompleted, FactTable.CorruptionSelfRemedied, K43Unseen)), K43Unseen),
            ],
            Standards.Cumulative(
                (excellent, Common.Excellent1.Published()),
                (good, Common.Good2.Published()),
                (IndividualParts.CompletedOwn, Common.Completed3.Unverified())),
            Standards.NoLevel(settings, NoLevelReading.NeedsAuthority, Common.NoLevelSource),
            [.. Ceilings.OfLeaders(Position.Head, new("người đứng đầu không cao hơn tập thể lãnh đạo, quản lý và tổ chức, cơ quan, đơn vị do mình đứng đầu", "the head not above the collective and the unit they head"), CeilingRestated)],
            [
                Gates.CentralFramework(Common.CentralFramework),
                Common.ReRatesYear(Operands.Discipline(DisciplineMeasure.ReRatesEarlierYear)),
            ],
            Common.Quota(Evidence.Reported));
    }
}
