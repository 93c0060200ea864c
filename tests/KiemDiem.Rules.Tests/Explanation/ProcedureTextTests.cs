using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Explanation;

public sealed class ProcedureTextTests
{
    private static readonly Source Anywhere = new(new LegalDocument("1-CV/TU", new(2023, 11, 1), new("Công văn", "Dispatch")).At("Mục 1"), Evidence.Dispatch);
    private static readonly Label YearEnd = new("tổng kết năm", "the year-end meeting");

    [Theory]
    [InlineData(0, 12, 5, false, "trước ngày 05/12/2023", "before 05/12/2023")]
    [InlineData(0, 12, 31, true, "chậm nhất ngày 31/12/2023", "by 31/12/2023")]
    [InlineData(1, 1, 15, false, "trước ngày 15/01/2024", "before 15/01/2024")]
    public void Day_of_a_rating_year_is_named_as_the_text_names_it(int later, int month, int day, bool isIncluded, string vietnamese, string english)
    {
        var deadline = Deadline(new(later, month, day, isIncluded));

        ProcedureText.Due(deadline, 2023, Language.Vietnamese).Should().Be(vietnamese);
        ProcedureText.Due(deadline, 2023, Language.English).Should().Be(english);
    }

    [Theory]
    [InlineData(0, "trước ngày 10/01 của năm đánh giá", "before 10/01 of the rating year")]
    [InlineData(1, "trước ngày 10/01 của năm sau năm đánh giá", "before 10/01 of the year after the rating year")]
    public void Day_of_any_rating_year_is_named_relative_to_it(int later, string vietnamese, string english)
    {
        ProcedureText.Due(Deadline(new(later, 1, 10)), Language.Vietnamese).Should().Be(vietnamese);
        ProcedureText.Due(Deadline(new(later, 1, 10)), Language.English).Should().Be(english);
    }

    [Fact]
    public void Day_that_holds_for_one_year_only_is_named_in_it() =>
        ProcedureText.Due(Deadline(new(0, 12, 5)) with { OnlyYear = 2023 }, Language.Vietnamese).Should().Be("trước ngày 05/12/2023");

    [Fact]
    public void Event_is_named_alone_or_with_the_day()
    {
        ProcedureText.Due(Deadline(null) with { Before = YearEnd }, 2023, Language.Vietnamese).Should().Be("trước khi tổng kết năm");
        ProcedureText.Due(Deadline(null) with { Before = YearEnd }, Language.English).Should().Be("ahead of the year-end meeting");
        ProcedureText.Due(Deadline(new(0, 12, 31)) with { Before = YearEnd }, 2023, Language.Vietnamese).Should().Be("trước khi tổng kết năm và trước ngày 31/12/2023");
    }

    [Fact]
    public void Level_task_and_step_have_labels_of_their_own()
    {
        Enum.GetValues<PartyLevel>().Select(ProcedureText.LabelOf).Should().OnlyHaveUniqueItems();
        Enum.GetValues<DeadlineTask>().Select(ProcedureText.LabelOf).Should().OnlyHaveUniqueItems();
        Enum.GetValues<ProcedureStep>().Select(ProcedureText.LabelOf).Should().OnlyHaveUniqueItems();
    }

    private static Deadline Deadline(DueDate? due) => new("x", DeadlineTask.Report, null, new("báo cáo", "report"), new("cơ sở", "grassroots"), due, Anywhere);
}
