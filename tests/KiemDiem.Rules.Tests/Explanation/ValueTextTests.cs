using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Explanation;

/// <summary>Values and thresholds in words, for every comparison and every type of operand.</summary>
public sealed class ValueTextTests
{
    private static readonly Source Anywhere = new(new LegalDocument("1-QĐ/TW", new(2020, 1, 1), new("Quy định", "Regulation")).At("Điều 1"), Evidence.Published);

    public static TheoryData<string, Comparison, double, string, string> Thresholds => new()
    {
        { "boolean", Comparison.Is, 1, "có", "yes" },
        { "boolean", Comparison.Is, 0, "không", "no" },
        { "grade", Comparison.Is, 1, "Kém", "Poor" },
        { "grade", Comparison.AtLeast, 2, "từ Trung bình trở lên", "at least Average" },
        { "grade", Comparison.AtLeast, 3, "từ Tốt trở lên", "at least Good" },
        { "grade", Comparison.AtLeast, 4, "Xuất sắc", "Excellent" },
        { "rating", Comparison.Is, 1, "Không hoàn thành nhiệm vụ", "Not completed" },
        { "rating", Comparison.AtLeast, 2, "từ Hoàn thành nhiệm vụ trở lên", "at least Completed" },
        { "rating", Comparison.AtLeast, 4, "Hoàn thành xuất sắc nhiệm vụ", "Excellent" },
        { "rating", Comparison.LessThan, 3, "dưới Hoàn thành tốt nhiệm vụ", "under Good" },
        { "position", Comparison.AtLeast, 2, "từ cấp phó trở lên", "at least deputy" },
        { "position", Comparison.AtLeast, 3, "người đứng đầu", "head" },
        { "share", Comparison.AtLeast, 1, "100%", "100%" },
        { "share", Comparison.AtLeast, 0.8, "từ 80% trở lên", "at least 80%" },
        { "share", Comparison.LessThan, 0.5, "dưới 50%", "under 50%" },
        { "share", Comparison.MoreThan, 0.125, "trên 12,5%", "over 12.5%" },
        { "share", Comparison.AtMost, 0.2, "không quá 20%", "at most 20%" },
        { "number", Comparison.MoreThan, 0, "trên 0", "over 0" },
        { "number", Comparison.AtMost, 27.5, "không quá 27,5", "at most 27.5" },
        { "unit", Comparison.AtLeast, 3, "từ 3 tháng trở lên", "at least 3 months" },
        { "months", Comparison.LessThan, 6, "dưới 6 tháng", "under 6 months" },
        { "months", Comparison.AtLeast, 6, "từ 6 tháng trở lên", "at least 6 months" },
    };

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void Threshold_reads_so(string type, Comparison comparison, double required, string vietnamese, string english)
    {
        var condition = new Condition(Level.Good, OperandOf(type), comparison, (decimal)required, ConditionRole.Requirement, Anywhere);

        ValueText.Required(condition, Language.Vietnamese).Should().Be(vietnamese);
        ValueText.Required(condition, Language.English).Should().Be(english);
    }

    [Theory]
    [InlineData("boolean", 1, "có", "yes")]
    [InlineData("boolean", 0, "không", "no")]
    [InlineData("grade", 2, "Trung bình", "Average")]
    [InlineData("rating", 4, "Hoàn thành xuất sắc nhiệm vụ", "Excellent")]
    [InlineData("position", 0, "không giữ chức vụ", "no post")]
    [InlineData("number", 3, "3", "3")]
    [InlineData("months", 11, "11 tháng", "11 months")]
    [InlineData("unit", 2, "2 tháng", "2 months")]
    public void Value_reads_so(string type, int value, string vietnamese, string english)
    {
        ValueText.Observed(OperandOf(type), ObservedValue.Known(value), Language.Vietnamese).Should().Be(vietnamese);
        ValueText.Observed(OperandOf(type), ObservedValue.Known(value), Language.English).Should().Be(english);
    }

    [Theory]
    [InlineData(19, 20, "19/20 (95%)", "19/20 (95%)")]
    [InlineData(1, 3, "1/3 (≈33,33%)", "1/3 (≈33.33%)")]
    [InlineData(1, 8, "1/8 (12,5%)", "1/8 (12.5%)")]
    [InlineData(0, 7, "0/7 (0%)", "0/7 (0%)")]
    [InlineData(99999, 100000, "99999/100000 (≈100%)", "99999/100000 (≈100%)")]
    public void Share_of_counts_reads_so(int count, int total, string vietnamese, string english)
    {
        ValueText.Observed(OperandOf("share"), ObservedValue.Share(count, total), Language.Vietnamese).Should().Be(vietnamese);
        ValueText.Observed(OperandOf("share"), ObservedValue.Share(count, total), Language.English).Should().Be(english);
    }

    [Fact]
    public void Given_share_reads_as_a_percentage()
    {
        var share = Operands.Of(FactTable.RemediatedShare);

        ValueText.Observed(share, ObservedValue.Known(0.755m), Language.Vietnamese).Should().Be("75,5%");
        ValueText.Observed(share, ObservedValue.Known(0.755m), Language.English).Should().Be("75.5%");
    }

    [Fact]
    public void Unknown_and_none_read_so()
    {
        ValueText.Observed(OperandOf("share"), ObservedValue.Unknown, Language.Vietnamese).Should().Be("chưa có dữ liệu");
        ValueText.Observed(OperandOf("share"), ObservedValue.Unknown, Language.English).Should().Be("not given");
        ValueText.Observed(OperandOf("share"), ObservedValue.None, Language.Vietnamese).Should().Be("không áp dụng");
        ValueText.Observed(OperandOf("share"), ObservedValue.None, Language.English).Should().Be("not applicable");
    }

    [Fact]
    public void Outcomes_read_best_first()
    {
        const OutcomeSet all = OutcomeSet.Ratings | OutcomeSet.NotRated | OutcomeSet.NeedsAuthority;

        ValueText.Outcomes(all, Language.Vietnamese).Should().Be(
            "Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ; Hoàn thành nhiệm vụ; Không hoàn thành nhiệm vụ; Không xếp loại; Cấp có thẩm quyền quyết định");
        ValueText.Outcomes(all, Language.English).Should().Be("Excellent; Good; Completed; Not completed; Not rated; The authority decides");
    }

    [Theory]
    [InlineData(Evidence.Dispatch, "công văn nêu", "stated by a dispatch")]
    [InlineData(Evidence.Published, "đã công bố", "published")]
    [InlineData(Evidence.Reported, "thuật lại", "reported")]
    [InlineData(Evidence.Unverified, "chưa kiểm chứng", "unverified")]
    public void Evidence_reads_so(Evidence evidence, string vietnamese, string english)
    {
        ValueText.Of(evidence, Language.Vietnamese).Should().Be(vietnamese);
        ValueText.Of(evidence, Language.English).Should().Be(english);
    }

    private static Operand OperandOf(string type) => type switch
    {
        "boolean" => Operands.Of(FactTable.Exemplary),
        "grade" => Operands.Of(FactTable.TaskResults),
        "rating" => Operands.Of(FactTable.UnitRating),
        "position" => Operands.Of(FactTable.Position),
        "share" => Operands.Of(FactTable.Tasks, TaskShare.OnTime),
        "number" => Operands.Of(SubunitMeasure.Disciplined),
        "unit" => Operands.Of(FactTable.SickLeaveMonths),
        _ => Operands.MembershipMonths,
    };
}
