namespace KiemDiem.Rules.Regulations.Tests.Procedures;

/// <summary>
/// Until when, and for whom. "Trước ngày" means the day before at the latest, "chậm nhất đến ngày" includes the day. The dates of a place hold
/// for the year they were given for; in its other years the central calendar is left.
/// </summary>
public sealed class DeadlineTests
{
    /// <summary>132-QĐ/TW: before the unit's year-end meeting; no central date was seen.</summary>
    private const string Central132 = "central.review | ReviewAndRating | - | - | tổng kết công tác năm của đơn vị | mọi tập thể, cá nhân | 132-QĐ/TW, Điều 14 | Published";

    private const string Central2023 = """
        central.review | ReviewAndRating | - | 2023-12-30 | tổng kết công tác năm | mọi tập thể, cá nhân | 124-QĐ/TW, Điều 14 khoản 2 | Published
        central.schools | ReviewAndRating | - | 2023-12-30 | - | trường học, cơ sở giáo dục | 25-HD/BTCTW, Mục 5 | Published
        central.lateUnits | ReviewAndRating | - | 2024-01-14 | - | đơn vị đặc thù chưa tổng kết cuối năm | 25-HD/BTCTW, Mục 5 | Published
        central.files | Files | Province | 2024-02-14 | - | cấp ủy, tổ chức đảng trực thuộc Trung ương | 25-HD/BTCTW, Mục 5 | Published
        """;

    private const string Central2024 = """
        central.review | ReviewAndRating | - | 2024-12-30 | tổng kết công tác năm | mọi tập thể, cá nhân | 124-QĐ/TW, Điều 14 khoản 2 | Published
        central.schools | ReviewAndRating | - | 2024-12-30 | - | trường học, cơ sở giáo dục | 25-HD/BTCTW, Mục 5 | Published
        central.lateUnits | ReviewAndRating | - | 2025-01-14 | - | đơn vị đặc thù chưa tổng kết cuối năm | 25-HD/BTCTW, Mục 5 | Published
        central.files | Files | Province | 2025-02-14 | - | cấp ủy, tổ chức đảng trực thuộc Trung ương | 25-HD/BTCTW, Mục 5 | Published
        """;

    [Theory]
    [InlineData("qd132-hd16", 2018)]
    [InlineData("qd132-hd21", 2019)]
    [InlineData("qd132-hd21", 2022)]
    public void Text_132_names_an_event_and_no_date(string id, int year) => ShouldBe(id, year, Central132);

    [Theory]
    [InlineData(2023, Central2023)]
    [InlineData(2024, Central2024)]
    public void Text_124_has_the_central_calendar(int year, string deadlines) => ShouldBe("qd124-hd25", year, deadlines);

    [Theory]
    [InlineData(2025, "2025-12-30", "2026-01-14", "2026-01-31", "2026-02-28")]
    [InlineData(2027, "2027-12-30", "2028-01-14", "2028-01-31", "2028-02-29")]
    public void Text_366_has_the_central_calendar_with_files_in_january_and_a_report_in_february(int year, string review, string late, string files, string report) => ShouldBe(
        "qd366-hd43",
        year,
        $"""
        central.review | ReviewAndRating | - | {review} | tổng kết công tác năm | mọi tập thể, cá nhân | 366-QĐ/TW, Điều 14 khoản 2 | Published
        central.schools | ReviewAndRating | - | {review} | - | trường học, cơ sở giáo dục | 43-HD/BTCTW, Mục 4, 4.1 | Published
        central.lateUnits | ReviewAndRating | - | {late} | - | đơn vị đặc thù chưa tổng kết cuối năm | 43-HD/BTCTW, Mục 4, 4.1 | Published
        central.files | Files | Province | {files} | - | cấp ủy, tổ chức đảng trực thuộc Trung ương | 43-HD/BTCTW, Mục 4, 4.2 | Published
        central.report | Report | Central | {report} | - | Ban Tổ chức Trung ương | 43-HD/BTCTW, Mục 4, 4.3 | Published
        """);

    [Theory]
    [InlineData(2019, "2020-01-09", "2020-01-14", "2020-02-09", "Reported")]
    [InlineData(2021, "2022-01-09", "2022-01-14", "2022-02-09", "Dispatch")]
    [InlineData(2022, "2023-01-09", "2023-01-14", "2023-02-09", "Reported")]
    public void Tuyen_quang_counts_from_the_following_year_and_is_a_dispatch_for_2021(int year, string review, string files, string report, string evidence) => ShouldBe(
        "tuyen-quang-26",
        year,
        $"""
        tuyen-quang.review | ReviewAndRating | - | {review} | - | các tổ chức, cơ quan, đơn vị | 854-CV/TU, Mục 3, câu 1 | {evidence}
        tuyen-quang.files | Files | - | {files} | - | đơn vị có cán bộ diện Ban Thường vụ Tỉnh ủy quản lý | 854-CV/TU, Mục 3, câu 2 | {evidence}
        tuyen-quang.report | Report | - | {report} | - | các tổ chức, cơ quan, đơn vị | 854-CV/TU, Mục 3, câu 2 | {evidence}
        """,
        Central132);

    [Fact]
    public void Ha_noi_has_dates_for_2023_as_a_district_reports_them() => ShouldBe(
        "ha-noi",
        2023,
        """
        ha-noi.grassroots | ReviewAndRating | Grassroots | 2023-12-04 | - | cấp cơ sở | 187-KH/TU, Tiến độ, theo Huyện ủy Thường Tín | Reported
        ha-noi.district | ReviewAndRating | District | 2023-12-19 | - | cấp huyện | 187-KH/TU, Tiến độ, theo Huyện ủy Thường Tín | Reported
        """,
        Central2023);

    [Fact]
    public void Thuong_tin_has_the_dates_of_ha_noi_in_its_own_words_in_their_place()
    {
        ShouldBe(
            "thuong-tin",
            2023,
            """
            ha-noi.grassroots | ReviewAndRating | Grassroots | 2023-12-04 | - | cấp cơ sở | Huyện ủy Thường Tín, Đoạn 3, câu 3 | Dispatch
            ha-noi.district | ReviewAndRating | District | 2023-12-19 | - | cấp huyện | Huyện ủy Thường Tín, Đoạn 3, câu 3 | Dispatch
            """,
            Central2023);
        WhatOf("thuong-tin", "ha-noi.grassroots").Should().Be("kiểm điểm, xếp loại xong và báo cáo kết quả về Ban Thường vụ Huyện ủy");
        WhatOf("ha-noi", "ha-noi.grassroots").Should().Be("kiểm điểm, đánh giá, xếp loại");
    }

    [Fact]
    public void Binh_dinh_has_dates_for_2024() => ShouldBe(
        "binh-dinh",
        2024,
        """
        binh-dinh.review | ReviewAndRating | - | 2024-12-19 | - | đảng đoàn, ban cán sự đảng, cơ quan, đơn vị, cấp ủy trực thuộc Tỉnh ủy | 1002-CV/TU, Đoạn cuối | Dispatch
        binh-dinh.report | Report | - | 2024-12-31 | - | đảng đoàn, ban cán sự đảng, cơ quan, đơn vị, cấp ủy trực thuộc Tỉnh ủy | 1002-CV/TU, Đoạn cuối | Dispatch
        """,
        Central2024);

    [Fact]
    public void Chi_linh_has_dates_for_2023_and_the_year_end_meeting() => ShouldBe(
        "chi-linh",
        2023,
        """
        chi-linh.review | ReviewAndRating | Grassroots | 2023-12-09 | - | chi ủy, đảng ủy trực thuộc Thành ủy | 789-CV/TU, Mục 2, câu 1 | Dispatch
        chi-linh.appraisal | Appraisal | District | 2023-12-14 | - | Thành ủy | 789-CV/TU, Mục 2, câu 2 | Dispatch
        chi-linh.cadres | ReviewAndRating | - | 2023-12-09 | - | tập thể, cán bộ diện Ban Thường vụ Thành ủy quản lý | 789-CV/TU, Mục 3.1, gạch đầu dòng 2, câu 1 | Dispatch
        chi-linh.files | Files | - | 2023-12-14 | - | tập thể, cán bộ diện Ban Thường vụ Thành ủy quản lý | 789-CV/TU, Mục 3.3 | Dispatch
        chi-linh.yearEnd | ReviewAndRating | - | - | tổng kết năm của tổ chức, cơ quan, đơn vị | mọi tập thể, cá nhân | 789-CV/TU, Mục 3.1, gạch đầu dòng 1 | Dispatch
        """,
        Central2023);

    [Fact]
    public void Hue_has_a_date_for_2023() => ShouldBe(
        "hue",
        2023,
        "hue.report | Report | Grassroots | 2023-12-09 | - | cấp ủy trực thuộc Thành ủy | 1171-CV/TU, Mục 5 | Dispatch",
        Central2023);

    [Theory]
    [InlineData("ha-noi", 2024, Central2024)]
    [InlineData("thuong-tin", 2024, Central2024)]
    [InlineData("hue", 2024, Central2024)]
    [InlineData("binh-dinh", 2023, Central2023)]
    public void Year_that_the_dates_of_a_place_do_not_cover_falls_back_to_the_central_calendar(string id, int year, string central) => ShouldBe(id, year, central);

    [Fact]
    public void Chi_linh_keeps_in_2024_only_the_event_beside_the_central_calendar() => ShouldBe(
        "chi-linh",
        2024,
        "chi-linh.yearEnd | ReviewAndRating | - | - | tổng kết năm của tổ chức, cơ quan, đơn vị | mọi tập thể, cá nhân | 789-CV/TU, Mục 3.1, gạch đầu dòng 1 | Reported",
        Central2024);

    [Theory]
    [InlineData("binh-dinh", 2024, "binh-dinh.review", "2024-12-20", "2024-12-19")]
    [InlineData("binh-dinh", 2024, "binh-dinh.report", "2024-12-31", "2024-12-31")]
    [InlineData("hue", 2023, "hue.report", "2023-12-10", "2023-12-09")]
    [InlineData("chi-linh", 2023, "chi-linh.files", "2023-12-15", "2023-12-14")]
    [InlineData("thuong-tin", 2023, "ha-noi.grassroots", "2023-12-05", "2023-12-04")]
    [InlineData("tuyen-quang-26", 2021, "tuyen-quang.review", "2022-01-10", "2022-01-09")]
    [InlineData("qd124-hd25", 2023, "central.review", "2023-12-31", "2023-12-30")]
    [InlineData("qd366-hd43", 2025, "central.report", "2026-03-01", "2026-02-28")]
    public void Before_a_day_leaves_the_day_before_and_by_a_day_includes_it(string id, int year, string code, string named, string last)
    {
        var due = RegulationCatalog.Default.ById(id).Procedure.DeadlinesFor(year).Single(deadline => deadline.Code == code).Due!.Value;
        due.Named(year).ToString("O").Should().Be(named);
        due.LastDay(year).ToString("O").Should().Be(last);
    }

    private static void ShouldBe(string id, int year, params string[] lines) => ProcedureLines.Deadlines(id, year).Should().Equal(ProcedureLines.Lines(lines));

    private static string WhatOf(string id, string code) =>
        RegulationCatalog.Default.ById(id).Procedure.DeadlinesFor(2023).Single(deadline => deadline.Code == code).What.Vietnamese;
}
