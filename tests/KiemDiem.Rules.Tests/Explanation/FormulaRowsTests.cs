using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Explanation;

/// <summary>How the shapes of formulas read: a line a condition, headings for what is not simply "and".</summary>
public sealed class FormulaRowsTests
{
    private static readonly Source Anywhere = new(new LegalDocument("1-QĐ/TW", new(2020, 1, 1), new("Quy định", "Regulation")).At("Điều 1"), Evidence.Published);

    private static readonly Condition Tasks = Condition(Operands.Of(FactTable.Tasks, TaskShare.Completed), Comparison.LessThan, 0.5m);
    private static readonly Condition KeyTargets = Condition(Operands.Of(FactTable.Tasks.KeyTargetsMissed), Comparison.Is, 1);
    private static readonly Condition ForceMajeure = Condition(Operands.Of(FactTable.Tasks.ForceMajeure), Comparison.Is, 1);
    private static readonly Condition StateEmployee = Condition(Operands.Of(FactTable.StateEmployee), Comparison.Is, 1);
    private static readonly Condition StateRating = Condition(Operands.Of(FactTable.StateRating), Comparison.AtLeast, 3);
    private static readonly Condition Disciplined = Condition(Operands.Of(SubunitMeasure.Disciplined), Comparison.AtMost, 0);

    [Fact]
    public void Condition_is_one_line() => Lines(Tasks).Should().Equal("tỷ lệ nhiệm vụ hoàn thành | dưới 50%");

    [Fact]
    public void None_reads_better_than_at_most_zero() => Lines(Disciplined).Should().Equal("số đơn vị trực thuộc bị kỷ luật trong năm | không có");

    [Fact]
    public void All_says_that_its_conditions_must_hold_together() => Lines(Formula.All(Tasks, Formula.All(KeyTargets, StateEmployee))).Should().Equal(
        "đồng thời:",
        "– tỷ lệ nhiệm vụ hoàn thành | dưới 50%",
        "– có chỉ tiêu chủ yếu không đạt | có",
        "– là cán bộ, công chức, viên chức | có");

    [Fact]
    public void Conditions_of_a_level_stand_under_each_other() => Rows(Formula.All(Tasks, Formula.All(KeyTargets, StateEmployee)), rows => rows.OfAll).Should().Equal(
        "tỷ lệ nhiệm vụ hoàn thành | dưới 50%",
        "có chỉ tiêu chủ yếu không đạt | có",
        "là cán bộ, công chức, viên chức | có");

    [Fact]
    public void Any_says_that_one_is_enough() => Lines(Formula.Any(Tasks, Formula.All(KeyTargets, StateEmployee))).Should().Equal(
        "có một trong các điều kiện:",
        "– tỷ lệ nhiệm vụ hoàn thành | dưới 50%",
        "– đồng thời:",
        "– – có chỉ tiêu chủ yếu không đạt | có",
        "– – là cán bộ, công chức, viên chức | có");

    [Fact]
    public void Part_that_stands_alone_needs_no_heading()
    {
        Lines(Formula.Any(Tasks)).Should().Equal("tỷ lệ nhiệm vụ hoàn thành | dưới 50%");
        Lines(Formula.All(Tasks)).Should().Equal("tỷ lệ nhiệm vụ hoàn thành | dưới 50%");
    }

    [Fact]
    public void Exception_stands_beside_all_that_it_lifts() => Lines(Formula.Unless(Formula.All(Tasks, KeyTargets), ForceMajeure)).Should().Equal(
        "đồng thời:",
        "– tỷ lệ nhiệm vụ hoàn thành | dưới 50%",
        "– có chỉ tiêu chủ yếu không đạt | có",
        "trừ trường hợp: bất khả kháng | có");

    [Fact]
    public void Exception_of_one_alternative_stands_below_it() => Lines(Formula.Any(Formula.Unless(KeyTargets, ForceMajeure), Tasks)).Should().Equal(
        "có một trong các điều kiện:",
        "– có chỉ tiêu chủ yếu không đạt | có",
        "– – trừ trường hợp: bất khả kháng | có",
        "– tỷ lệ nhiệm vụ hoàn thành | dưới 50%");

    [Fact]
    public void Exception_of_several_conditions_has_a_heading() => Lines(Formula.Unless(Tasks, Formula.Any(ForceMajeure, StateEmployee))).Should().Equal(
        "tỷ lệ nhiệm vụ hoàn thành | dưới 50%",
        "trừ trường hợp:",
        "– có một trong các điều kiện:",
        "– – bất khả kháng | có",
        "– – là cán bộ, công chức, viên chức | có");

    [Fact]
    public void What_is_asked_only_of_some_says_of_whom() => Lines(Formula.Any(Formula.Not(StateEmployee), StateRating)).Should().Equal(
        "xếp loại cán bộ, công chức, viên chức (chỉ xét khi là cán bộ, công chức, viên chức) | từ Hoàn thành tốt nhiệm vụ trở lên");

    [Fact]
    public void What_is_asked_only_above_a_number_names_it() => Lines(Formula.Any(Formula.Not(Tasks), StateRating)).Should().Equal(
        "xếp loại cán bộ, công chức, viên chức (chỉ xét khi tỷ lệ nhiệm vụ hoàn thành: dưới 50%) | từ Hoàn thành tốt nhiệm vụ trở lên");

    [Theory]
    [InlineData(Comparison.LessThan, 1, "100%")]
    [InlineData(Comparison.AtLeast, 0.5, "dưới 50%")]
    [InlineData(Comparison.MoreThan, 0.2, "không quá 20%")]
    [InlineData(Comparison.MoreThan, 0, "không có")]
    [InlineData(Comparison.AtMost, 0.2, "trên 20%")]
    [InlineData(Comparison.Is, 0.2, "khác 20%")]
    public void Negation_reads_as_its_opposite(Comparison comparison, double required, string threshold) =>
        Lines(Formula.Not(Condition(Operands.Of(FactTable.Tasks, TaskShare.Completed), comparison, (decimal)required))).Should().Equal($"tỷ lệ nhiệm vụ hoàn thành | {threshold}");

    [Fact]
    public void Negation_of_a_yes_is_a_no() => Lines(Formula.Not(ForceMajeure)).Should().Equal("bất khả kháng | không");

    [Fact]
    public void Negation_of_more_has_a_heading() => Lines(Formula.Not(Formula.Any(ForceMajeure, StateEmployee))).Should().Equal(
        "không thuộc trường hợp:",
        "– có một trong các điều kiện:",
        "– – bất khả kháng | có",
        "– – là cán bộ, công chức, viên chức | có");

    [Fact]
    public void Words_are_those_of_the_kind_and_language()
    {
        new FormulaRows(SubjectKind.PartyCell, Language.Vietnamese).Of(Disciplined).Single().Words.Should().Be("số đảng viên bị kỷ luật trong năm");
        new FormulaRows(SubjectKind.Unit, Language.English).Of(Formula.Any(Tasks, KeyTargets)).First().Words.Should().Be("one of these:");
    }

    private static Condition Condition(Operand operand, Comparison comparison, decimal required) =>
        new(Level.NotCompleted, operand, comparison, required, ConditionRole.Trigger, Anywhere);

    private static IEnumerable<string> Lines(Formula formula) => Rows(formula, rows => rows.Of);

    private static IEnumerable<string> Rows(Formula formula, Func<FormulaRows, Func<Formula, IEnumerable<FormulaRow>>> of) =>
        of(new(SubjectKind.Unit, Language.Vietnamese))(formula).Select(row =>
            string.Concat(Enumerable.Repeat("– ", row.Depth)) + row.Words + (row.IsHeading ? "" : $" | {row.Threshold}"));
}
