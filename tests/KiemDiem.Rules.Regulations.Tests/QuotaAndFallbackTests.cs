using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests;

/// <summary>What a ladder carries beside its conditions: the quota of Excellent as data, and what follows when no level matches.</summary>
public sealed class QuotaAndFallbackTests
{
    private static readonly RegulationCatalog Catalog = RegulationCatalog.Default;

    [Theory]
    [InlineData("qd132-hd16", SubjectKind.PartyMember, "16-HD/BTCTW", Evidence.Unverified, "từng tổ chức cơ sở đảng")]
    [InlineData("qd132-hd16", SubjectKind.PartyCell, "16-HD/BTCTW", Evidence.Unverified, "từng loại hình")]
    [InlineData("qd132-hd16", SubjectKind.PartyOrganization, "16-HD/BTCTW", Evidence.Unverified, "từng loại hình")]
    [InlineData("qd132-hd16", SubjectKind.LeadershipCollective, "16-HD/BTCTW", Evidence.Unverified, "cấp tỉnh hoặc cấp huyện")]
    [InlineData("qd132-hd16", SubjectKind.Leader, "16-HD/BTCTW", Evidence.Unverified, "chức danh tương đương")]
    [InlineData("qd132-hd16", SubjectKind.Unit, "132-QĐ/TW", Evidence.Unverified, "từng loại hình")]
    [InlineData("qd132-hd21", SubjectKind.PartyMember, "21-HD/BTCTW", Evidence.Published, "từng tổ chức cơ sở đảng")]
    [InlineData("qd132-hd21", SubjectKind.PartyCell, "21-HD/BTCTW", Evidence.Reported, "từng loại hình")]
    [InlineData("qd132-hd21", SubjectKind.PartyOrganization, "21-HD/BTCTW", Evidence.Reported, "từng loại hình")]
    [InlineData("qd132-hd21", SubjectKind.LeadershipCollective, "21-HD/BTCTW", Evidence.Published, "cấp tỉnh hoặc cấp huyện")]
    [InlineData("qd132-hd21", SubjectKind.Leader, "21-HD/BTCTW", Evidence.Published, "chức danh tương đương")]
    [InlineData("qd132-hd21", SubjectKind.Unit, "132-QĐ/TW", Evidence.Unverified, "từng loại hình")]
    [InlineData("qd124-hd25", SubjectKind.PartyMember, "124-QĐ/TW", Evidence.Reported, "tương đồng")]
    [InlineData("qd124-hd25", SubjectKind.Leader, "124-QĐ/TW", Evidence.Reported, "tương đồng")]
    [InlineData("qd124-hd25", SubjectKind.PartyCell, "124-QĐ/TW", Evidence.Unverified, "tương đồng")]
    [InlineData("qd124-hd25", SubjectKind.PartyOrganization, "124-QĐ/TW", Evidence.Unverified, "tương đồng")]
    [InlineData("qd124-hd25", SubjectKind.LeadershipCollective, "124-QĐ/TW", Evidence.Published, "tương đồng")]
    [InlineData("qd124-hd25", SubjectKind.Unit, "124-QĐ/TW", Evidence.Published, "tương đồng")]
    public void Quota_is_20_percent_of_the_good_in_the_cohort_that_the_text_names(string id, SubjectKind kind, string document, Evidence evidence, string cohort)
    {
        var quota = Catalog.ById(id).LadderFor(kind).Quota!;
        quota.Share.Should().Be(0.2m);
        quota.OutstandingShare.Should().BeNull();
        quota.Source.Citation.Document.Number.Should().Be(document);
        quota.Source.Evidence.Should().Be(evidence);
        quota.Cohort.Vietnamese.Should().Contain(cohort);
    }

    [Theory]
    [InlineData(SubjectKind.PartyMember)]
    [InlineData(SubjectKind.Leader)]
    [InlineData(SubjectKind.PartyCell)]
    [InlineData(SubjectKind.PartyOrganization)]
    [InlineData(SubjectKind.LeadershipCollective)]
    [InlineData(SubjectKind.Unit)]
    public void Quota_of_366_is_20_percent_and_25_where_the_unit_is_recognised_as_outstanding(SubjectKind kind)
    {
        var quota = Catalog.ById("qd366-hd43").LadderFor(kind).Quota!;
        quota.Share.Should().Be(0.2m);
        quota.OutstandingShare.Should().Be(0.25m);
        quota.Source.Citation.Document.Number.Should().Be("366-QĐ/TW");
        quota.Source.Citation.Provision.Should().Be("Điều 11 khoản 1, điểm 1.5");
        quota.Source.Evidence.Should().Be(Evidence.Published);
        quota.Cohort.Vietnamese.Should().Contain("tương đồng");
    }

    [Theory]
    [InlineData("ha-noi", "187-KH/TU", "Tỷ lệ xuất sắc, theo Huyện ủy Thường Tín", Evidence.Dispatch, Evidence.Reported, "tương đồng")]
    [InlineData("thuong-tin", "Huyện ủy Thường Tín", "Đoạn 7, câu 3", Evidence.Dispatch, Evidence.Reported, "tương đồng")]
    public void Quota_is_said_again_by_the_place_for_every_kind(string id, string document, string provision, Evidence in2023, Evidence in2024, string cohort)
    {
        foreach (var kind in SubjectKinds.All)
        {
            var quota = Catalog.ById(id).LadderFor(kind).Quota!;
            quota.Share.Should().Be(0.2m);
            quota.OutstandingShare.Should().BeNull();
            quota.Source.Citation.Document.Number.Should().Be(document);
            quota.Source.Citation.Provision.Should().Be(provision);
            quota.Source.EvidenceFor(2023).Should().Be(in2023);
            quota.Source.EvidenceFor(2024).Should().Be(in2024);
            quota.Cohort.Vietnamese.Should().Contain(cohort);
        }
    }

    [Theory]
    [InlineData("binh-dinh")]
    [InlineData("chi-linh")]
    [InlineData("hue")]
    public void Quota_of_a_place_that_says_nothing_of_it_is_the_central_one(string id)
    {
        foreach (var kind in SubjectKinds.All)
        {
            var quota = Catalog.ById(id).LadderFor(kind).Quota!;
            quota.Should().Be(Catalog.ById("qd124-hd25").LadderFor(kind).Quota);
            quota.Share.Should().Be(0.2m);
            quota.Source.Citation.Document.Number.Should().Be("124-QĐ/TW");
        }
    }

    [Theory]
    [InlineData("qd132-hd16", SubjectKind.PartyMember, "notCompleted", Evidence.Unverified)]
    [InlineData("qd132-hd16", SubjectKind.PartyCell, "notCompleted", Evidence.Unverified)]
    [InlineData("qd132-hd16", SubjectKind.PartyOrganization, "notCompleted", Evidence.Unverified)]
    [InlineData("qd132-hd16", SubjectKind.LeadershipCollective, "notCompleted", Evidence.Unverified)]
    [InlineData("qd132-hd16", SubjectKind.Leader, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd132-hd16", SubjectKind.Unit, "notCompleted", Evidence.Unverified)]
    [InlineData("qd132-hd21", SubjectKind.PartyMember, "notCompleted", Evidence.Published)]
    [InlineData("qd132-hd21", SubjectKind.PartyCell, "notCompleted", Evidence.Published)]
    [InlineData("qd132-hd21", SubjectKind.PartyOrganization, "notCompleted", Evidence.Published)]
    [InlineData("qd132-hd21", SubjectKind.LeadershipCollective, "notCompleted", Evidence.Published)]
    [InlineData("qd132-hd21", SubjectKind.Leader, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd132-hd21", SubjectKind.Unit, "notCompleted", Evidence.Unverified)]
    [InlineData("qd124-hd25", SubjectKind.PartyMember, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd124-hd25", SubjectKind.Leader, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd124-hd25", SubjectKind.PartyCell, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd124-hd25", SubjectKind.PartyOrganization, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd124-hd25", SubjectKind.LeadershipCollective, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd124-hd25", SubjectKind.Unit, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd366-hd43", SubjectKind.PartyMember, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd366-hd43", SubjectKind.Leader, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd366-hd43", SubjectKind.PartyCell, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd366-hd43", SubjectKind.PartyOrganization, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd366-hd43", SubjectKind.LeadershipCollective, "completed notCompleted", Evidence.Unverified)]
    [InlineData("qd366-hd43", SubjectKind.Unit, "completed notCompleted", Evidence.Unverified)]
    public void Fallback_is_not_completed_or_left_to_the_authority(string id, SubjectKind kind, string candidates, Evidence evidence)
    {
        var fallback = Catalog.ById(id).LadderFor(kind).Fallback;
        string.Join(' ', fallback.Candidates.Select(Vocabulary.NameOf)).Should().Be(candidates);
        fallback.Source.Evidence.Should().Be(evidence);
    }

    [Theory]
    [InlineData("tuyen-quang-26", "qd132-hd21")]
    [InlineData("ha-noi", "qd124-hd25")]
    [InlineData("thuong-tin", "qd124-hd25")]
    [InlineData("binh-dinh", "qd124-hd25")]
    [InlineData("chi-linh", "qd124-hd25")]
    [InlineData("hue", "qd124-hd25")]
    public void Fallback_of_a_place_is_that_of_the_central_text(string id, string central)
    {
        foreach (var kind in SubjectKinds.All)
        {
            Catalog.ById(id).LadderFor(kind).Fallback.Should().Be(Catalog.ById(central).LadderFor(kind).Fallback);
        }
    }

    [Fact]
    public void Open_readings_are_set_literally_by_default()
    {
        var settings = RuleSettings.Default;
        settings.QuotaDenominator.Should().Be(QuotaDenominator.GoodOnly);
        settings.QuotaRounding.Should().Be(QuotaRounding.Floor);
        settings.QuotaCountsHead.Should().BeTrue();
        settings.KeyTargetsReading.Should().Be(KeyTargetsReading.And);
        settings.ScoreBandReading.Should().Be(ScoreBandReading.Literal);
        settings.NoLevelMatches.Should().Be(NoLevelReading.AsText);
    }
}
