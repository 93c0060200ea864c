namespace KiemDiem.Rules.Tests.Json;

/// <summary>Numbers and dates at and beyond their limits.</summary>
public sealed class CaseJsonNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("1000000000", 1_000_000_000)]
    public void Count_within_its_range_is_read(string written, int value) =>
        CaseTexts.Read(CaseTexts.CaseOf("unit", "tasks.assigned", written)).Cases[0].Tasks.Assigned.Should().Be((Fact<int>)value);

    [Theory]
    [InlineData("-1", DataProblemCode.OutOfRange)]
    [InlineData("1000000001", DataProblemCode.OutOfRange)]
    [InlineData("9223372036854775808", DataProblemCode.OutOfRange)]
    [InlineData("99999999999999999999999999999999", DataProblemCode.OutOfRange)]
    [InlineData("20.0", DataProblemCode.WrongType)]
    [InlineData("1e2", DataProblemCode.WrongType)]
    [InlineData("1E2", DataProblemCode.WrongType)]
    [InlineData("\"NaN\"", DataProblemCode.WrongType)]
    public void Count_otherwise_is_a_problem_that_says_its_range(string written, DataProblemCode code)
    {
        var problem = CaseTexts.Read(CaseTexts.CaseOf("unit", "tasks.assigned", written)).OnlyProblem();

        problem.Code.Should().Be(code);
        problem.Found.Should().Be(written);
        problem.Allowed.Should().Be(new Label("số nguyên từ 0 đến 1000000000", "a whole number from 0 to 1000000000"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0e0")]
    [InlineData("30")]
    [InlineData("30.000")]
    [InlineData("2.5e1")]
    [InlineData("0.123456789")]
    [InlineData("0.1234567890")]
    public void Points_within_their_range_are_read_exactly(string written) =>
        CaseTexts.Read(CaseTexts.CaseOf("partyMember", "score.general", written)).Cases[0].Score.General.Value
            .Should().Be(decimal.Parse(written, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("-0.1")]
    [InlineData("30.000000001")]
    [InlineData("0.1234567891")]
    [InlineData("1e-30")]
    [InlineData("1e400")]
    [InlineData("1e99999999999")]
    [InlineData("0.10000000000000000000000000000000001")]
    public void Points_outside_their_range_or_too_fine_are_a_problem(string written)
    {
        var problem = CaseTexts.Read(CaseTexts.CaseOf("partyMember", "score.general", written)).OnlyProblem();

        problem.Code.Should().Be(DataProblemCode.OutOfRange);
        problem.Path.Should().Be("$.score.general");
        problem.Allowed.Should().Be(new Label("số từ 0 đến 30, tối đa 9 chữ số thập phân", "a number from 0 to 30 with at most 9 decimal places"));
    }

    [Theory]
    [InlineData("score.results", "70", "70.5")]
    [InlineData("remediatedShare", "1", "1.01")]
    [InlineData("lowConfidenceShare", "0.5", "50")]
    [InlineData("participation.sickLeaveMonths", "12", "12.1")]
    public void Number_on_either_side_of_its_limit_is_read_or_a_problem(string key, string inside, string outside)
    {
        CaseTexts.Read(CaseTexts.CaseOf("partyMember", key, inside)).Problems.Should().BeEmpty();
        CaseTexts.Read(CaseTexts.CaseOf("partyMember", key, outside)).OnlyProblem().Code.Should().Be(DataProblemCode.OutOfRange);
    }

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2023-12-31")]
    public void Date_that_exists_is_read(string written) =>
        CaseTexts.Read(CaseTexts.CaseOf("partyMember", "participation.admittedOn", $"\"{written}\"")).Cases[0].Participation.AdmittedOn.Value
            .ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(written);

    [Theory]
    [InlineData("2023-02-30", DataProblemCode.OutOfRange)]
    [InlineData("2023-13-01", DataProblemCode.OutOfRange)]
    [InlineData("0000-01-01", DataProblemCode.OutOfRange)]
    [InlineData("19/05/2010", DataProblemCode.WrongType)]
    [InlineData("2010-5-19", DataProblemCode.WrongType)]
    [InlineData("2010-05-19T00:00:00", DataProblemCode.WrongType)]
    [InlineData(" 2010-05-19", DataProblemCode.WrongType)]
    [InlineData("", DataProblemCode.WrongType)]
    public void Date_that_does_not_exist_or_is_written_otherwise_is_a_problem(string written, DataProblemCode code)
    {
        var problem = CaseTexts.Read(CaseTexts.CaseOf("partyMember", "participation.admittedOn", $"\"{written}\"")).OnlyProblem();

        problem.Code.Should().Be(code);
        problem.Allowed.Should().Be(new Label("ngày dạng yyyy-MM-dd", "a date as yyyy-MM-dd"));
    }
}
