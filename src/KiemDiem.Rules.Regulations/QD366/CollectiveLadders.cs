using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD366;

/// <summary>
/// Collectives: 366-QĐ/TW, Điều 11. Only for leadership collectives a list of cases of NotCompleted was seen; units, Party organisations and cells fall
/// there by their points alone.
/// </summary>
internal static class CollectiveLadders
{
    private static readonly Source K = Texts.QD366.At("Điều 11 khoản 4, tập thể lãnh đạo, quản lý").Published();
    private static readonly Source UnderThree = Texts.HD43.At("Mục 7, 7.4").Published();
    private static readonly Label SelfRemedied = new("đã chủ động phát hiện và khắc phục kịp thời", "found and remedied in time by the collective itself");

    /// <summary>Tập thể lãnh đạo, quản lý.</summary>
    public static Ladder LeadershipCollective(RuleSettings settings)
    {
        var tasks = FactTable.Tasks;
        var wayOut = When(NotCompleted, FactTable.SelfDetectedAndRemedied, K);
        var forceMajeure = When(NotCompleted, tasks.ForceMajeure, K);
        var targets = Formula.Any(
            When(NotCompleted, Operands.Of(tasks, TaskShare.Completed), Comparison.LessThan, 0.7m, K),
            When(NotCompleted, tasks.FiveTargetsMissed, K));
        var targetsLabel = new Label("đơn vị hoàn thành dưới 70% nhiệm vụ hoặc không đạt 05 chỉ tiêu kinh tế - xã hội cơ bản", "under 70 % of the unit's tasks completed, or the five basic socio-economic targets missed");
        return new(
            SubjectKind.LeadershipCollective,
            [
                Gates.NotReviewed(Common.NotReviewed),
                new("underThreeMembers", new("tập thể dưới 03 thành viên: kiểm điểm, xếp loại cùng cấp ủy hoặc đơn vị tương đồng", "fewer than three members: reviewed and rated with its committee or a similar body"),
                    GateEffect.NotRated, When(Level.Gate, Operands.Of(FactTable.MemberCount), Comparison.LessThan, 3, UnderThree), UnderThree),
            ],
            [
                Common.Points,
                .. Common.Weighable("personnelViolations", FactTable.PersonnelViolations.Label, When(NotCompleted, FactTable.PersonnelViolations, K), wayOut, SelfRemedied, K),
                .. Common.Weighable("disunity", FactTable.Disunity.Label, When(NotCompleted, FactTable.Disunity, K), wayOut, SelfRemedied, K),
                .. Common.DutyDiscipline("memberDiscipline", new("có thành viên vi phạm liên quan đến chức trách, nhiệm vụ bị kỷ luật từ khiển trách trở lên", "a member disciplined at Reprimand or heavier for a duty-related violation"), Operands.MemberDiscipline, K),
                .. Common.Weighable("degradation", new("có thành viên suy thoái, “tự diễn biến”, “tự chuyển hóa”", "a member found degraded"), When(NotCompleted, FactTable.Degradation, K), wayOut, SelfRemedied, K),
                .. Common.Weighable("tasks", targetsLabel, targets, forceMajeure, new("bất khả kháng", "force majeure"), K),
            ],
            Bands.Levels(tasks, Formula.All(Bands.OwnTasksExcellent, NoMemberDisciplined(Common.XS), Common.AllRemedied), settings),
            Common.NoLevel(settings),
            [],
            [],
            Common.Quota,
            Bands.Gaps(tasks, 0.7m, settings));
    }

    /// <summary>Tổ chức, cơ quan, đơn vị; tổ chức đảng; chi bộ, whose members are not subordinate units.</summary>
    public static Ladder Organization(SubjectKind kind, RuleSettings settings)
    {
        // The clause on discipline names units; that Party organisations and cells are meant is how it is told.
        var discipline = kind == SubjectKind.Unit ? Common.XS : Common.XS.Citation.Reported();
        var noneDisciplined = kind == SubjectKind.PartyCell
            ? NoMemberDisciplined(discipline)
            : Formula.All(Required(Excellent, Operands.Of(SubunitMeasure.Disciplined), Comparison.AtMost, 0, discipline), NoMemberDisciplined(discipline));
        return new(
            kind,
            [Gates.NotReviewed(Common.NotReviewed)],
            [Common.Points],
            Bands.Levels(FactTable.Tasks, Formula.All(Bands.OwnTasksExcellent, noneDisciplined, Common.AllRemedied), settings),
            Common.NoLevel(settings),
            [],
            [],
            Common.Quota,
            Bands.Gaps(FactTable.Tasks, leastCompleted: null, settings));
    }

    private static Formula NoMemberDisciplined(Source source) =>
        Required(Excellent, Operands.MemberDiscipline(DisciplineMeasure.InYear), Comparison.Is, 0, source);
}
