using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Procedures;

/// <summary>What is ordered beside dates and files: signs for which a review is suggested, who attends, what follows.</summary>
public sealed class ProcedureRuleTests
{
    /// <summary>What 124-QĐ/TW has on rating again, which stands below what local rules on it order.</summary>
    private const string On124 = """
        reRating | ReRating | 124-QĐ/TW, Điều 13, hủy và xếp loại lại | Published
        reRating.complaint | ReRating | 124-QĐ/TW, Điều 11 khoản 2, bước 3, đánh giá lại | Published
        """;

    [Theory]
    [InlineData("qd132-hd16", 2018)]
    [InlineData("qd132-hd21", 2021)]
    public void Central_text_of_132_orders_nothing_beside_dates_and_files(string id, int year) => ShouldBe(id, year);

    [Fact]
    public void Text_124_lets_the_higher_committee_have_a_result_rated_again() => ShouldBe("qd124-hd25", 2023, On124);

    [Fact]
    public void Text_366_is_scored_out_of_100_and_rates_wrong_results_again() => ShouldBe(
        "qd366-hd43",
        2025,
        """
        scoring | Content | 366-QĐ/TW, Điều 10 | Published
        reRating | ReRating | 366-QĐ/TW, Điều 15 khoản 3 | Published
        reRating.higher | ReRating | 366-QĐ/TW, Điều 13, hủy và xếp loại lại | Published
        """);

    [Theory]
    [InlineData(2021, "Dispatch")]
    [InlineData(2019, "Reported")]
    [InlineData(2022, "Reported")]
    public void Tuyen_quang_names_five_signs_and_what_follows(int year, string evidence) => ShouldBe(
        "tuyen-quang-26",
        year,
        $"""
        sign.disunity | SuggestedReview | 854-CV/TU, Mục 2, điểm (4), câu 2 | {evidence}
        sign.partyRules | SuggestedReview | 854-CV/TU, Mục 2, điểm (4), câu 2 | {evidence}
        sign.corruption | SuggestedReview | 854-CV/TU, Mục 2, điểm (4), câu 2 | {evidence}
        sign.degradation | SuggestedReview | 854-CV/TU, Mục 2, điểm (4), câu 2 | {evidence}
        sign.publicConcern | SuggestedReview | 854-CV/TU, Mục 2, điểm (4), câu 2 | {evidence}
        attendance | Attendance | 854-CV/TU, Mục 2, điểm (4), câu 3 | {evidence}
        remedyPlan | AfterReview | 854-CV/TU, Mục 2, điểm (4), câu 4 | {evidence}
        remedyInspection | AfterReview | 854-CV/TU, Mục 2, điểm (4), câu 5 | {evidence}
        earlierShortcomings | AfterReview | 854-CV/TU, Mục 2, điểm (4), câu 6 | {evidence}
        reReview | ReReview | 854-CV/TU, Mục 2, điểm (6), câu 2 | {evidence}
        reRating | ReRating | 854-CV/TU, Mục 2, điểm (6), câu 2 | {evidence}
        cadres | Content | 854-CV/TU, Mục 2, điểm (7), câu 1 | {evidence}
        breakthroughTask | Content | 03-QĐ/TU, Việc đột phá, đổi mới | Reported
        """);

    [Theory]
    [InlineData(2023, "Dispatch")]
    [InlineData(2024, "Reported")]
    public void Ha_noi_and_thuong_tin_order_a_plan_and_the_link_to_directive_24_each_by_its_own_source(int year, string evidence)
    {
        ShouldBe(
            "ha-noi",
            year,
            $"""
            remedyPlan | AfterReview | 187-KH/TU, Kế hoạch khắc phục, theo Huyện ủy Thường Tín | {evidence}
            indisciplineSigns | Content | 24-CT/TU, Biểu hiện vi phạm kỷ cương, kỷ luật | {evidence}
            """,
            On124);
        ShouldBe(
            "thuong-tin",
            year,
            $"""
            remedyPlan | AfterReview | Huyện ủy Thường Tín, Đoạn 6, câu 2 | {evidence}
            indisciplineSigns | Content | Huyện ủy Thường Tín, Đoạn 7, câu 2 | {evidence}
            """,
            On124);
    }

    [Theory]
    [InlineData(2024, "Dispatch")]
    [InlineData(2023, "Reported")]
    public void Binh_dinh_ties_the_collective_to_its_head_and_leaves_suggestions_to_the_organisation_board(int year, string evidence) => ShouldBe(
        "binh-dinh",
        year,
        $"""
        headWithCollective | Content | 1002-CV/TU, Mục 2 | {evidence}
        ownPlan | Preparation | 1002-CV/TU, Mục 3 | {evidence}
        suggestionsProposed | SuggestedReview | 1002-CV/TU, Mục 4 | {evidence}
        """,
        On124);

    [Theory]
    [InlineData(2023, "Dispatch")]
    [InlineData(2024, "Reported")]
    public void Chi_linh_names_five_signs_and_invites_those_in_charge(int year, string evidence) => ShouldBe(
        "chi-linh",
        year,
        $"""
        sign.disunity | SuggestedReview | 789-CV/TU, Mục 1, gạch đầu dòng 3, câu 2 | {evidence}
        sign.partyAndStateRules | SuggestedReview | 789-CV/TU, Mục 1, gạch đầu dòng 3, câu 2 | {evidence}
        sign.corruption | SuggestedReview | 789-CV/TU, Mục 1, gạch đầu dòng 3, câu 2 | {evidence}
        sign.callousness | SuggestedReview | 789-CV/TU, Mục 1, gạch đầu dòng 3, câu 2 | {evidence}
        sign.degradation | SuggestedReview | 789-CV/TU, Mục 1, gạch đầu dòng 3, câu 2 | {evidence}
        remedyPlan | AfterReview | 789-CV/TU, Mục 1, gạch đầu dòng 3, câu 2 | {evidence}
        remedyInspection | AfterReview | 789-CV/TU, Mục 1, gạch đầu dòng 3, câu 2 | {evidence}
        attendance | Attendance | 789-CV/TU, Mục 3.1, gạch đầu dòng 2, câu 1 | {evidence}
        attendanceList | Attendance | 1198-TB/TU, Phân công dự kiểm điểm | Reported
        registrationScheme | AfterReview | 01-ĐA/TU, Đăng ký nêu gương và việc đột phá | Reported
        """,
        On124);

    [Theory]
    [InlineData(2023, "Dispatch")]
    [InlineData(2024, "Reported")]
    public void Hue_names_five_signs_a_plan_its_inspection_and_a_registered_date(int year, string evidence) => ShouldBe(
        "hue",
        year,
        $"""
        sign.disunity | SuggestedReview | 1171-CV/TU, Mục 3 | {evidence}
        sign.partyRules | SuggestedReview | 1171-CV/TU, Mục 3 | {evidence}
        sign.corruption | SuggestedReview | 1171-CV/TU, Mục 3 | {evidence}
        sign.degradation | SuggestedReview | 1171-CV/TU, Mục 3 | {evidence}
        sign.publicConcern | SuggestedReview | 1171-CV/TU, Mục 3 | {evidence}
        remedyPlan | AfterReview | 1171-CV/TU, Mục 2, đoạn 2 | {evidence}
        remedyInspection | AfterReview | 1171-CV/TU, Mục 2, đoạn 2 | {evidence}
        dateRegistered | Preparation | 1171-CV/TU, Mục 4 | {evidence}
        """,
        On124);

    [Theory]
    [InlineData("tuyen-quang-26", "sign.partyRules", "tập trung dân chủ")]
    [InlineData("chi-linh", "sign.partyAndStateRules", "chính sách, pháp luật của Nhà nước")]
    [InlineData("chi-linh", "sign.callousness", "dư luận bức xúc")]
    [InlineData("hue", "sign.publicConcern", "dư luận bức xúc")]
    [InlineData("hue", "dateRegistered", "Văn phòng Thành ủy")]
    [InlineData("chi-linh", "attendance", "1198-TB/TU")]
    [InlineData("binh-dinh", "headWithCollective", "nơi cư trú")]
    [InlineData("binh-dinh", "headWithCollective", "sản phẩm cụ thể")]
    [InlineData("binh-dinh", "ownPlan", "80-KH/TU")]
    [InlineData("thuong-tin", "indisciplineSigns", "24-CT/TU")]
    public void Rule_says_in_words_what_the_dispatch_says_of_this_place(string id, string code, string words) =>
        RegulationCatalog.Default.ById(id).Procedure.Rules.Single(rule => rule.Code == code).Text.Vietnamese.Should().Contain(words);

    [Theory]
    [InlineData("tuyen-quang-26", 5)]
    [InlineData("chi-linh", 5)]
    [InlineData("hue", 5)]
    [InlineData("ha-noi", 0)]
    [InlineData("thuong-tin", 0)]
    [InlineData("binh-dinh", 0)]
    public void Signs_are_named_where_a_case_gets_the_note_of_a_suggested_review(string id, int signs)
    {
        var regulation = RegulationCatalog.Default.ById(id);
        regulation.Procedure.Rules.Count(rule => rule.Step == ProcedureStep.SuggestedReview && rule.Code.StartsWith("sign.", StringComparison.Ordinal)).Should().Be(signs);
        SubjectKinds.All.Should().OnlyContain(kind => regulation.LadderFor(kind).Notes.Any(note => note.Code == "suggestedReview") == (signs > 0));
    }

    private static void ShouldBe(string id, int year, params string[] lines) => ProcedureLines.Rules(id, year).Should().Equal(ProcedureLines.Lines(lines));
}
