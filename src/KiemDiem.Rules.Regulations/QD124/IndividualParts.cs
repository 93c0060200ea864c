using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>What 124-QĐ/TW says of every individual; for leaders more is added.</summary>
internal static class IndividualParts
{
    private static readonly Source K43 = Texts.QD124.At("Điều 12 khoản 4, điểm 4.3").Published();
    private static readonly Source K43Unseen = Texts.QD124.At("Điều 12 khoản 4, điểm 4.3").Unverified();
    private static readonly Source K43d = Texts.QD124.At("Điều 12 khoản 4, điểm 4.3.d").Published();

    private static ImmutableArray<FactDefinition<Grade>> AllCriteria => [.. Criteria.IndividualsBut124Results, FactTable.TaskResults];

    public static ImmutableArray<Trigger> Triggers =>
    [
        Common.Poor(AllCriteria),
        new("degradation", FactTable.Degradation.Label, When(NotCompleted, FactTable.Degradation, K43), K43),
        new("prohibitedActs", FactTable.ProhibitedActs.Label, When(NotCompleted, FactTable.ProhibitedActs, K43), K43),
        new("exemplarityBreach", FactTable.ExemplarityBreach.Label, When(NotCompleted, FactTable.ExemplarityBreach, K43), K43),
        new("tasks", new("chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được giao", "under 50 % of the tasks completed"),
            When(NotCompleted, Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m, K43Unseen), K43Unseen),
        new("discipline", new("bị xử lý kỷ luật trong năm đánh giá, trừ trường hợp tự phát hiện và khắc phục xong hậu quả", "disciplined in the rating year, unless self-detected and remedied"),
            When(NotCompleted, Operands.Discipline(DisciplineMeasure.Unremedied), Comparison.Is, 1, K43d), K43d),
        ReRating.Weighed("reRating", Operands.Discipline(DisciplineMeasure.Weighed), Texts.ReRating),
    ];

    public static Formula ExcellentOwn
    {
        get
        {
            var xs = Common.Excellent1.Published();
            return Formula.All(
                Required(Excellent, FactTable.Exemplary, xs),
                Required(Excellent, FactTable.TaskResults, Grade.Excellent, xs),
                Required(Excellent, Criteria.IndividualsBut124Results, Grade.Good, xs),
                Required(Excellent, Operands.Of(FactTable.Tasks, TaskShare.OnTime), Comparison.AtLeast, 1, xs),
                Required(Excellent, Operands.Of(FactTable.Tasks, TaskShare.Exceeded), Comparison.AtLeast, 0.5m, xs));
        }
    }

    public static Formula GoodOwn
    {
        get
        {
            var t = Common.Good2.Published();
            return Formula.All(
                Required(Good, FactTable.TaskResults, Grade.Good, t),
                Required(Good, Criteria.IndividualsBut124Results, Grade.Average, t),
                Required(Good, Operands.Of(FactTable.Tasks, TaskShare.OnTime), Comparison.AtLeast, 1, Common.Good2.Unverified()));
        }
    }

    /// <summary>"Basic criteria" are read as all of them.</summary>
    public static Formula CompletedOwn => Required(Completed, AllCriteria, Grade.Average, Common.Completed3.Unverified());
}
