using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD366;

/// <summary>Đảng viên and other individuals without a leading post: 366-QĐ/TW, Điều 11.</summary>
internal static class PartyMemberLadder
{
    private static readonly Source K = Texts.QD366.At("Điều 11 khoản 4, cá nhân không giữ chức vụ lãnh đạo, quản lý").Published();
    private static readonly Label SelfRemedied = new("đã tự phát hiện và khắc phục xong", "self-detected and remedied");

    public static Ladder Build(RuleSettings settings)
    {
        var wayOut = When(NotCompleted, FactTable.SelfDetectedAndRemedied, K);
        return new(
            SubjectKind.PartyMember,
            [
                Gates.Exempt(Common.Individuals),
                Gates.Suspended(Common.Individuals),
                Gates.AdmittedUnderSixMonths(GateEffect.NotRated, Common.Individuals),
                Gates.NotReviewed(Common.NotReviewed),
            ],
            [
                Common.Points,
                .. Common.Weighable("degradation", FactTable.Degradation.Label, When(NotCompleted, FactTable.Degradation, K), wayOut, SelfRemedied, K),
                .. Common.DutyDiscipline("discipline", new("vi phạm liên quan đến công vụ bị kỷ luật từ khiển trách trở lên", "disciplined at Reprimand or heavier for a duty-related violation"), Operands.Discipline, K),
                .. Common.Weighable("prohibitedActs", FactTable.ProhibitedActs.Label, When(NotCompleted, FactTable.ProhibitedActs, K), wayOut, SelfRemedied, K),
                .. Common.Weighable("exemplarityBreach", FactTable.ExemplarityBreach.Label, When(NotCompleted, FactTable.ExemplarityBreach, K), wayOut, SelfRemedied, K),
                new("tasks", new("trên 50% nhiệm vụ trong năm không hoàn thành", "over 50 % of the year's tasks not completed"),
                    When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, K), K),
            ],
            Bands.Levels(FactTable.Tasks, Formula.All(Bands.OwnTasksExcellent, Common.AllRemedied), settings),
            Common.NoLevel(settings),
            [],
            [
                Common.RateActualWork,
                Common.ReviewBeforeSuspension,
                new("ratedByHomeCell", new("Sinh hoạt đảng tạm thời: xếp loại ở nơi sinh hoạt chính thức, có nhận xét của nơi sinh hoạt tạm thời.", "Temporary activity: rated where the member belongs, with the opinion of the temporary cell."),
                    When(Level.Note, FactTable.TemporaryActivity, TemporaryActivity), TemporaryActivity),
            ],
            Common.Quota,
            Bands.Gaps(FactTable.Tasks, 0.5m, settings));
    }

    private static readonly Source TemporaryActivity = Texts.HD43.At("Mục 7, 7.6").Published();
}
