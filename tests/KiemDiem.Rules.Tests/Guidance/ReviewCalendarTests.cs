using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Guidance;

public sealed class ReviewCalendarTests
{
    private static readonly RegulationCatalog Catalog = RegulationCatalog.Default;

    public static TheoryData<string?, int, string, string> LastDays => new()
    {
        // 187-KH/TU and the conference of Thường Tín: grassroots before 05/12/2023, district before 20/12/2023.
        { "ha-noi", 2023, "ha-noi.grassroots", "2023-12-04" },
        { "ha-noi", 2023, "ha-noi.district", "2023-12-19" },
        { "thuong-tin", 2023, "ha-noi.grassroots", "2023-12-04" },
        { "thuong-tin", 2023, "ha-noi.district", "2023-12-19" },

        // 1002-CV/TU: done before 20/12/2024, reported by 31/12/2024 at the latest.
        { "binh-dinh", 2024, "binh-dinh.review", "2024-12-19" },
        { "binh-dinh", 2024, "binh-dinh.report", "2024-12-31" },

        // 789-CV/TU: reviews before 10/12/2023, appraisal and files before 15/12/2023.
        { "chi-linh", 2023, "chi-linh.review", "2023-12-09" },
        { "chi-linh", 2023, "chi-linh.cadres", "2023-12-09" },
        { "chi-linh", 2023, "chi-linh.appraisal", "2023-12-14" },
        { "chi-linh", 2023, "chi-linh.files", "2023-12-14" },

        // 1171-CV/TU: report with the files before 10/12/2023.
        { "hue", 2023, "hue.report", "2023-12-09" },

        // 854-CV/TU: before 10/01, 15/01 and 10/02 of the year after.
        { "tuyen-quang", 2021, "tuyen-quang.review", "2022-01-09" },
        { "tuyen-quang", 2021, "tuyen-quang.files", "2022-01-14" },
        { "tuyen-quang", 2021, "tuyen-quang.report", "2022-02-09" },
        { "tuyen-quang", 2019, "tuyen-quang.review", "2020-01-09" },

        // 124-QĐ/TW and 25-HD/BTCTW: before 31/12, 15/01, 15/02.
        { null, 2023, "central.review", "2023-12-30" },
        { null, 2023, "central.schools", "2023-12-30" },
        { null, 2023, "central.lateUnits", "2024-01-14" },
        { null, 2024, "central.files", "2025-02-14" },

        // 366-QĐ/TW and 43-HD/BTCTW: files before 01/02, report before 01/03, also of a leap year.
        { null, 2025, "central.review", "2025-12-30" },
        { null, 2025, "central.files", "2026-01-31" },
        { null, 2025, "central.report", "2026-02-28" },
        { null, 2027, "central.report", "2028-02-29" },
    };

    [Theory]
    [MemberData(nameof(LastDays))]
    public void Deadline_has_its_last_day_in_time(string? locality, int year, string code, string lastDay) =>
        Catalog.For(year, locality).Calendar.Entries.Should().ContainSingle(entry => entry.Deadline.Code == code)
            .Which.LastDay.Should().Be(DateOnly.ParseExact(lastDay, "yyyy-MM-dd", null));

    [Fact]
    public void Entries_stand_by_their_last_day_and_first_those_tied_to_an_event() =>
        Catalog.For(2023, "chi-linh").Calendar.Entries.Select(entry => entry.Deadline.Code).Should().Equal(
            "chi-linh.yearEnd", "chi-linh.review", "chi-linh.cadres", "chi-linh.appraisal", "chi-linh.files",
            "central.review", "central.schools", "central.lateUnits", "central.files");

    [Fact]
    public void District_of_ha_noi_has_its_own_wording_of_the_same_deadline()
    {
        var grassroots = Catalog.For(2023, "thuong-tin").Calendar.Entries.Single(entry => entry.Deadline.Code == "ha-noi.grassroots").Deadline;

        grassroots.Level.Should().Be(PartyLevel.Grassroots);
        grassroots.What.Vietnamese.Should().Contain("báo cáo kết quả về Ban Thường vụ Huyện ủy");
        grassroots.Source.EvidenceFor(2023).Should().Be(Evidence.Dispatch);
    }

    [Theory]
    [InlineData("ha-noi", 2023)]
    [InlineData("thuong-tin", 2023)]
    [InlineData("binh-dinh", 2024)]
    [InlineData("chi-linh", 2023)]
    [InlineData("hue", 2023)]
    [InlineData("tuyen-quang", 2019)]
    [InlineData("tuyen-quang", 2022)]
    public void Locality_whose_dates_hold_has_nothing_to_remark(string locality, int year)
    {
        var calendar = Catalog.For(year, locality).Calendar;

        calendar.HasLocalDates.Should().BeTrue();
        calendar.Remark.Should().BeNull();
    }

    [Theory]
    [InlineData("ha-noi", 2024, 2023)]
    [InlineData("thuong-tin", 2024, 2023)]
    [InlineData("binh-dinh", 2023, 2024)]
    [InlineData("chi-linh", 2024, 2023)]
    [InlineData("hue", 2024, 2023)]
    public void Locality_whose_dates_are_of_another_year_falls_back_to_the_central_ones_and_says_so(string locality, int year, int named)
    {
        var calendar = Catalog.For(year, locality).Calendar;

        calendar.HasLocalDates.Should().BeFalse();
        calendar.Entries.Where(entry => entry.LastDay is not null).Select(entry => (entry.Deadline.Code, entry.LastDay)).Should().Equal(
            ("central.review", new DateOnly(year, 12, 30)),
            ("central.schools", new DateOnly(year, 12, 30)),
            ("central.lateUnits", new DateOnly(year + 1, 1, 14)),
            ("central.files", new DateOnly(year + 1, 2, 14)));
        calendar.Remark!.Vietnamese.Should().EndWith($"chỉ nêu ngày cho năm đánh giá {named}; năm đánh giá {year} theo thời hạn của Quy định 124-QĐ/TW và Hướng dẫn 25-HD/BTCTW.");
        calendar.Remark.English.Should().EndWith($"gives dates for the rating year {named} only; for the rating year {year} those of Regulation 124-QĐ/TW with Guideline 25-HD/BTCTW hold.");
    }

    [Fact]
    public void Event_of_a_locality_holds_in_every_year_though_its_dates_do_not()
    {
        var entry = Catalog.For(2024, "chi-linh").Calendar.Entries[0];

        entry.Deadline.Code.Should().Be("chi-linh.yearEnd");
        entry.LastDay.Should().BeNull();
        entry.Deadline.Source.EvidenceFor(2024).Should().Be(Evidence.Reported);
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2025)]
    public void Central_text_has_no_local_dates_and_nothing_to_remark(int year)
    {
        var calendar = Catalog.For(year).Calendar;

        calendar.HasLocalDates.Should().BeFalse();
        calendar.Remark.Should().BeNull();
    }

    [Fact]
    public void Text_of_2018_names_an_event_and_no_day()
    {
        var entry = Catalog.For(2021).Calendar.Entries.Should().ContainSingle().Subject;

        entry.LastDay.Should().BeNull();
        entry.Deadline.Before!.Vietnamese.Should().Be("tổng kết công tác năm của đơn vị");
    }

    [Fact]
    public void Entries_of_a_task_are_those_due_for_it() =>
        Catalog.For(2025).Calendar.EntriesOf(DeadlineTask.Files, DeadlineTask.Report).Select(entry => entry.Deadline.Code)
            .Should().Equal("central.files", "central.report");

    [Fact]
    public void Local_rules_without_dates_say_so()
    {
        var calendar = ReviewCalendar.Of(Local(Catalog.ById("qd124-hd25")), 2023);

        calendar.HasLocalDates.Should().BeFalse();
        calendar.Remark!.Vietnamese.Should().Be("Quy định mẫu không nêu ngày; năm đánh giá 2023 theo thời hạn của Quy định 124-QĐ/TW và Hướng dẫn 25-HD/BTCTW.");
        calendar.Remark.English.Should().StartWith("Sample rules gives no dates;");
    }

    [Fact]
    public void Local_rules_give_a_year_the_dates_that_those_below_them_lack()
    {
        var source = Catalog.ById("ha-noi").Procedure.Deadlines[0].Source;
        var deadline = new Deadline("ha-noi.grassroots", DeadlineTask.ReviewAndRating, PartyLevel.Grassroots, new("kiểm điểm", "review"), new("cấp cơ sở", "grassroots"), new DueDate(0, 12, 1), source) { OnlyYear = 2024 };
        var local = Local(Catalog.ById("ha-noi"), deadline);

        ReviewCalendar.Of(local, 2024).HasLocalDates.Should().BeTrue();
        ReviewCalendar.Of(local, 2024).Entries[0].LastDay.Should().Be(new DateOnly(2024, 11, 30));
        ReviewCalendar.Of(local, 2023).Entries[0].LastDay.Should().Be(new DateOnly(2023, 12, 4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    public void Year_beyond_the_calendar_is_refused(int year) =>
        FluentActions.Invoking(() => ReviewCalendar.Of(Catalog.ById("qd366-hd43"), year)).Should().Throw<ArgumentOutOfRangeException>();

    private static Regulation Local(Regulation on, params Deadline[] deadlines) => on.With(new LocalRules
    {
        Id = "sample",
        Title = new("Quy định mẫu", "Sample rules"),
        Revision = 1,
        Locality = "sample",
        FirstYear = 2023,
        LastYear = 2024,
        Documents = [],
        Procedure = new() { Deadlines = [.. deadlines] },
    });
}
