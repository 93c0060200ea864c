using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Tests.Overlays.OverlayText;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>Quotas, deadlines and files: well-known ones only stricter.</summary>
public sealed class OverlayProcedureTests
{
    private static readonly OverlayText On366 = new("qd366-hd43");

    [Theory]
    // 20 %, and 25 % where the unit is outstanding.
    [InlineData("0.15", null, 0.15, 0.25)]
    [InlineData("0.2", "0.25", 0.2, 0.25)]
    [InlineData("0.2", "0.22", 0.2, 0.22)]
    [InlineData("0.1", "0.1", 0.1, 0.1)]
    public void Quota_that_is_not_larger_takes_the_place_of_the_central_one(string share, string? outstanding, double expected, double expectedOutstanding)
    {
        var regulation = On366.With(Quota("partyMember", share, outstanding)).For(2025).Regulation;

        var quota = regulation.LadderFor(SubjectKind.PartyMember).Quota!;
        (quota.Share, quota.OutstandingShare).Should().Be(((decimal)expected, (decimal)expectedOutstanding));
        quota.Source.Citation.Document.Number.Should().Be(Number);
        quota.Cohort.Should().Be(new Label("đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng", "subjects of similar position, role, function and duty"));
        regulation.LadderFor(SubjectKind.Unit).Quota!.Share.Should().Be(0.2m);
    }

    [Theory]
    [InlineData("0.21", null, "0.2 (0.25) → 0.21 ()")]
    [InlineData("0.2", "0.26", "0.2 (0.25) → 0.2 (0.26)")]
    [InlineData("0.1", "0.3", "0.2 (0.25) → 0.1 (0.3)")]
    public void Larger_quota_than_a_published_one_is_refused(string share, string? outstanding, string change) =>
        On366.With(Quota("partyMember", share, outstanding)).Refusal().Found.Should().Be($"quota [partyMember]: {change}");

    [Fact]
    public void Outstanding_share_where_the_text_has_none_is_held_against_the_only_one()
    {
        // 124-QĐ/TW for collectives: 20 %, published, with no larger share for anyone.
        new OverlayText("qd124-hd25").With(Quota("unit", "0.2", "0.25")).Refusal().Found.Should().Be("quota [unit]: 0.2 () → 0.2 (0.25)");
        new OverlayText("qd124-hd25").With(Quota("unit", "0.15", "0.2")).For(2023).Regulation.LadderFor(SubjectKind.Unit).Quota!.OutstandingShare.Should().Be(0.2m);
    }

    [Fact]
    public void Quota_that_is_only_reported_may_be_larger() =>
        // 124-QĐ/TW for individuals.
        new OverlayText("qd124-hd25").With(Quota("partyMember", "0.3")).For(2023).Regulation.LadderFor(SubjectKind.PartyMember).Quota!.Share.Should().Be(0.3m);

    [Theory]
    // The centre: before 31 December, and files before 1 February.
    [InlineData("central.review", 0, 12, 31, "", "2025-12-30")]
    [InlineData("central.review", 0, 12, 30, ", \"included\": true", "2025-12-30")]
    [InlineData("central.review", 0, 12, 1, "", "2025-11-30")]
    [InlineData("central.files", 1, 1, 20, "", "2026-01-19")]
    public void Deadline_that_is_not_later_takes_the_place_of_the_central_one(string code, int yearsLater, int month, int day, string included, string lastDay)
    {
        var regulation = (On366 with { More = $"\"deadlines\": [{Deadline(code, yearsLater, month, day, included)}]" }).For(2025).Regulation;

        var deadline = regulation.Procedure.DeadlinesFor(2025).Single(item => item.Code == code);
        deadline.Due!.Value.LastDay(2025).Should().Be(DateOnly.ParseExact(lastDay, "yyyy-MM-dd"));
        deadline.Source.Citation.Document.Number.Should().Be(Number);
    }

    [Theory]
    [InlineData("central.review", 0, 12, 31, ", \"included\": true", "2025-12-30 → 2025-12-31")]
    [InlineData("central.review", 1, 1, 1, "", "2025-12-30 → 2025-12-31")]
    [InlineData("central.files", 1, 2, 2, "", "2026-01-31 → 2026-02-01")]
    public void Later_deadline_than_a_published_one_is_refused(string code, int yearsLater, int month, int day, string included, string change)
    {
        var problem = (On366 with { More = $"\"deadlines\": [{Deadline(code, yearsLater, month, day, included)}]" }).Refusal();

        problem.Path.Should().Be("$.deadlines[0]");
        problem.Found.Should().Be($"{code}: {change}");
        problem.Allowed.Should().Be(new Label("không muộn hơn thời hạn của văn bản nền", "no later than in the text it stands on"));
    }

    [Fact]
    public void Later_deadline_is_refused_also_where_the_text_has_the_day_only_in_a_later_year()
    {
        // Bình Định by its dispatch of 2024: before 20 December.
        static OverlayText On(int day, string only = "") => new("binh-dinh") { More = $"\"deadlines\": [{Deadline("binh-dinh.review", 0, 12, day).Replace("\"due\"", $"{only}\"due\"", StringComparison.Ordinal)}]" };

        On(21).Refusal().Found.Should().Be("binh-dinh.review: 2024-12-19 → 2024-12-20");
        On(21, "\"onlyYear\": 2024, ").Refusal().Found.Should().Be("binh-dinh.review: 2024-12-19 → 2024-12-20");
        On(21, "\"onlyYear\": 2023, ").Read().Problems.Should().BeEmpty();
        On(20).Read().Problems.Should().BeEmpty();
    }

    [Fact]
    public void Deadline_of_a_code_of_its_own_is_added_before_the_central_ones()
    {
        var regulation = (On366 with { More = $"\"deadlines\": [{Deadline("mau.late", 1, 6, 1)}]" }).For(2025).Regulation;

        regulation.Procedure.DeadlinesFor(2025).Select(item => item.Code).Should()
            .Equal("mau.late", "central.review", "central.schools", "central.lateUnits", "central.files", "central.report");
    }

    [Fact]
    public void Deadline_without_a_day_does_not_take_the_place_of_a_published_day()
    {
        const string before = "\"before\": { \"vi\": \"sau hội nghị\", \"en\": \"after the conference\" }";
        var deadline = System.Text.RegularExpressions.Regex.Replace(Deadline("central.review", 0, 12, 31), "\"due\": \\{[^}]*\\}", before);

        (On366 with { More = $"\"deadlines\": [{deadline}]" }).Refusal().Found.Should().Be("central.review: 2025-12-30 → ");
    }

    [Fact]
    public void Document_is_added_for_its_kinds_alone()
    {
        var procedure = (On366 with { More = $"\"dossier\": [{Document("score-sheet", "partyMember leader")}]" }).For(2025).Regulation.Procedure;

        procedure.DossierOf(SubjectKind.PartyMember).Select(item => item.Code).Should().StartWith("score-sheet").And.Contain("self-review");
        procedure.DossierOf(SubjectKind.Leader).Should().Contain(item => item.Code == "score-sheet" && item.Source.Citation.Document.Number == Number);
        procedure.DossierOf(SubjectKind.Unit).Should().NotContain(item => item.Code == "score-sheet");
    }

    [Fact]
    public void Document_of_the_same_code_takes_its_place_for_the_kinds_it_names()
    {
        var procedure = (On366 with { More = $"\"dossier\": [{Document("minutes", "unit")}]" }).For(2025).Regulation.Procedure;

        procedure.DossierOf(SubjectKind.Unit).Single(item => item.Code == "minutes").Source.Citation.Document.Number.Should().Be(Number);
        procedure.DossierOf(SubjectKind.PartyCell).Single(item => item.Code == "minutes").Source.Citation.Document.Number.Should().Be("366-QĐ/TW");
    }

    [Fact]
    public void Document_that_the_text_needs_is_not_made_optional()
    {
        var problem = (On366 with { More = $"\"dossier\": [{Document("minutes", "unit", ifAny: true)}]" }).Refusal();

        (problem.Path, problem.Found).Should().Be(("$.dossier[0]", "minutes"));
        problem.Allowed.English.Should().Be("this document is required by the text it stands on");
        // One that is only needed where there is one may be made needed, and may stay as it is.
        (On366 with { More = $"\"dossier\": [{Document("complaint-file", "unit", ifAny: true)}]" }).Read().Problems.Should().BeEmpty();
        (On366 with { More = $"\"dossier\": [{Document("complaint-file", "unit")}]" }).For(2025).Regulation.Procedure
            .DossierOf(SubjectKind.Unit).Single(item => item.Code == "complaint-file").IsIfAny.Should().BeFalse();
    }

    [Fact]
    public void Document_that_is_only_reported_may_be_made_optional() =>
        // 25-HD/BTCTW: form 01 is reported, form 04 published.
        (new OverlayText("qd124-hd25") with { More = $"\"dossier\": [{Document("collective-report", "unit", ifAny: true)}]" }).For(2023).Regulation.Procedure
            .DossierOf(SubjectKind.Unit).Single(item => item.Code == "collective-report").IsIfAny.Should().BeTrue();
}
