using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Guidance;

public sealed class DossierCheckTests
{
    /// <summary>789-CV/TU, Mục 3.2: the six documents of a cadre.</summary>
    private static readonly string[] SixDocuments =
        ["self-review", "exemplarity-registration", "breakthrough-registration", "cv-supplement", "residence-comment", "asset-declaration"];

    private static readonly string[] Registered = ["exemplarity", "breakthrough"];

    [Fact]
    public void Leader_of_chi_linh_with_six_documents_and_both_registrations_lacks_nothing()
    {
        var check = ChiLinh(SixDocuments, Registered);

        check.Documents.Select(finding => (finding.Item.Code, finding.Status)).Should().Equal(SixDocuments.Select(code => (code, DossierStatus.Present)));
        check.Registrations.Select(finding => (finding.Registration.Code, finding.Count, finding.Status)).Should().Equal(
            ("exemplarity", 1, RegistrationStatus.InOrder), ("breakthrough", 1, RegistrationStatus.InOrder));
        check.UnrecognizedDocuments.Should().BeEmpty();
        check.UnrecognizedRegistrations.Should().BeEmpty();
        (check.IsDue, check.HasFault, check.IsOpen, check.NamesNothing).Should().Be((true, false, false, false));
    }

    [Theory]
    [InlineData("self-review", "Mục 3.2, cá nhân (1)")]
    [InlineData("exemplarity-registration", "Mục 3.2, cá nhân (2)")]
    [InlineData("breakthrough-registration", "Mục 3.2, cá nhân (3)")]
    [InlineData("cv-supplement", "Mục 3.2, cá nhân (4)")]
    [InlineData("residence-comment", "Mục 3.2, cá nhân (5)")]
    [InlineData("asset-declaration", "Mục 3.2, cá nhân (6)")]
    public void Document_that_is_not_listed_is_missing_by_its_provision(string code, string provision)
    {
        var check = ChiLinh([.. SixDocuments.Where(document => document != code)], Registered);

        var missing = check.Documents.Should().ContainSingle(finding => finding.Status == DossierStatus.Missing).Subject.Item;
        missing.Code.Should().Be(code);
        missing.Source.Citation.Provision.Should().Be(provision);
        missing.Source.Citation.Document.Number.Should().Be("789-CV/TU");
        check.HasFault.Should().BeTrue();
    }

    [Theory]
    [InlineData(0, RegistrationStatus.TooFew)]
    [InlineData(1, RegistrationStatus.InOrder)]
    [InlineData(2, RegistrationStatus.InOrder)]
    [InlineData(3, RegistrationStatus.TooMany)]
    public void Breakthrough_tasks_are_one_or_two(int count, RegistrationStatus status)
    {
        var check = ChiLinh(SixDocuments, ["exemplarity", .. Enumerable.Repeat("breakthrough", count)]);

        var breakthrough = check.Registrations.Single(finding => finding.Registration.Code == "breakthrough");
        (breakthrough.Count, breakthrough.Status).Should().Be((count, status));
        check.HasFault.Should().Be(status != RegistrationStatus.InOrder);
    }

    [Theory]
    [InlineData(0, RegistrationStatus.TooFew)]
    [InlineData(1, RegistrationStatus.InOrder)]
    [InlineData(2, RegistrationStatus.TooMany)]
    public void Register_of_exemplarity_is_one(int count, RegistrationStatus status)
    {
        var check = ChiLinh(SixDocuments, ["breakthrough", .. Enumerable.Repeat("exemplarity", count)]);

        check.Registrations.Single(finding => finding.Registration.Code == "exemplarity").Status.Should().Be(status);
        check.HasFault.Should().Be(status != RegistrationStatus.InOrder);
    }

    [Fact]
    public void Case_that_does_not_list_its_file_is_open_and_without_fault()
    {
        var check = ChiLinh(null, null);

        check.Documents.Should().HaveCount(6).And.OnlyContain(finding => finding.Status == DossierStatus.Unknown);
        check.Registrations.Should().HaveCount(2).And.OnlyContain(finding => finding.Status == RegistrationStatus.Unknown && finding.Count == null);
        (check.HasFault, check.IsOpen).Should().Be((false, true));
    }

    [Fact]
    public void Case_that_lists_nothing_lacks_everything()
    {
        var check = ChiLinh([], []);

        check.Documents.Should().HaveCount(6).And.OnlyContain(finding => finding.Status == DossierStatus.Missing);
        check.Registrations.Should().OnlyContain(finding => finding.Status == RegistrationStatus.TooFew && finding.Count == 0);
        (check.HasFault, check.IsOpen).Should().Be((true, false));
    }

    [Fact]
    public void Document_needed_only_if_there_is_one_is_never_missing()
    {
        var check = Check("chi-linh", 2023, new ReviewCase("tt", SubjectKind.LeadershipCollective) { Dossier = ["collective-report", "minutes"] });

        check.Documents.Select(finding => (finding.Item.Code, finding.Status)).Should().Equal(
            ("collective-report", DossierStatus.Present), ("minutes", DossierStatus.Present), ("review-suggestion", DossierStatus.AbsentIfAny));
        check.HasFault.Should().BeFalse();
        Check("chi-linh", 2023, new ReviewCase("tt", SubjectKind.LeadershipCollective) { Dossier = ["collective-report", "minutes", "review-suggestion"] })
            .Documents.Should().OnlyContain(finding => finding.Status == DossierStatus.Present);
    }

    [Fact]
    public void Code_that_no_rule_names_for_the_kind_is_not_recognised_and_the_allowed_ones_are_told()
    {
        var check = ChiLinh([.. SixDocuments, "selfreview", "collective-report"], [.. Registered, "cv-supplement"]);

        check.UnrecognizedDocuments.Should().Equal("selfreview", "collective-report");
        check.AllowedDocuments.Should().Equal(SixDocuments);
        check.UnrecognizedRegistrations.Should().Equal("cv-supplement");
        check.AllowedRegistrations.Should().Equal("exemplarity", "breakthrough");
        check.HasFault.Should().BeFalse("what is asked for is there");
    }

    [Fact]
    public void Kind_for_which_the_text_names_nothing_says_so()
    {
        var check = Check(null, 2021, new ReviewCase("cb", SubjectKind.PartyCell) { Dossier = ["minutes"] });

        check.NamesNothing.Should().BeTrue();
        check.UnrecognizedDocuments.Should().Equal("minutes");
        check.AllowedDocuments.Should().BeEmpty();
        (check.HasFault, check.IsOpen).Should().Be((false, false));
        ChiLinh(null, null).NamesNothing.Should().BeFalse();
    }

    [Theory]
    [InlineData(null, 2021, SubjectKind.PartyMember, "self-review", "21-HD/BTCTW", "Mẫu 02-HD KĐ.ĐG")]
    [InlineData(null, 2023, SubjectKind.PartyMember, "self-review", "25-HD/BTCTW", "Mẫu 02A")]
    [InlineData(null, 2023, SubjectKind.Leader, "self-review", "25-HD/BTCTW", "Mẫu 02B")]
    [InlineData("chi-linh", 2023, SubjectKind.PartyMember, "self-review", "25-HD/BTCTW", "Mẫu 02A")]
    [InlineData("chi-linh", 2023, SubjectKind.Leader, "self-review", "789-CV/TU", "Mục 3.2, cá nhân (1)")]
    [InlineData("tuyen-quang", 2021, SubjectKind.Leader, "cadre-evaluation-file", "14-QC/TU", "Điều 10, điểm 1")]
    [InlineData("tuyen-quang", 2021, SubjectKind.Leader, "self-review", "21-HD/BTCTW", "Mẫu 02-HD KĐ.ĐG")]
    [InlineData("hue", 2023, SubjectKind.PartyCell, "result-report", "1171-CV/TU", "Mục 5")]
    [InlineData(null, 2025, SubjectKind.Leader, "self-review", "43-HD/BTCTW", "Mẫu 2A")]
    [InlineData(null, 2025, SubjectKind.Unit, "rating-conclusion", "366-QĐ/TW", "Điều 17")]
    public void Document_is_asked_for_by_the_text_of_the_year_and_place(string? locality, int year, SubjectKind kind, string code, string document, string provision)
    {
        var item = Check(locality, year, new ReviewCase("x", kind)).Documents.Should().ContainSingle(finding => finding.Item.Code == code).Subject.Item;

        item.Source.Citation.Document.Number.Should().Be(document);
        item.Source.Citation.Provision.Should().Be(provision);
    }

    [Fact]
    public void File_of_2025_has_five_documents_and_three_if_any()
    {
        var check = Check(null, 2025, new ReviewCase("ld", SubjectKind.Leader) { Dossier = [] });

        check.Documents.Where(finding => finding.Status == DossierStatus.Missing).Select(finding => finding.Item.Code)
            .Should().BeEquivalentTo("self-review", "residence-comment", "minutes", "appraisal-summary", "rating-conclusion");
        check.Documents.Where(finding => finding.Status == DossierStatus.AbsentIfAny).Select(finding => finding.Item.Code)
            .Should().BeEquivalentTo("review-suggestion", "comments-received", "complaint-file");
    }

    [Fact]
    public void Member_who_is_not_reviewed_needs_no_file()
    {
        var check = Check(null, 2023, new ReviewCase("dv", SubjectKind.PartyMember) { Participation = new() { Exempt = true }, Dossier = ["x"] });

        check.IsDue.Should().BeFalse();
        check.NotDueBecause!.Vietnamese.Should().Be("được miễn công tác và sinh hoạt đảng");
        check.Clause!.Citation.Provision.Should().Be("Điều 5 khoản 2");
        check.Documents.Should().BeEmpty();
        (check.HasFault, check.IsOpen, check.NamesNothing).Should().Be((false, false, false));
    }

    [Theory]
    [InlineData(2021, true)]
    [InlineData(2023, false)]
    public void New_member_needs_a_file_where_a_review_is_still_due(int year, bool isDue) =>
        Check(null, year, new ReviewCase("dv", SubjectKind.PartyMember) { Participation = new() { AdmittedOn = new DateOnly(year, 7, 1) } }).IsDue.Should().Be(isDue);

    [Fact]
    public void Case_not_reviewed_yet_still_needs_its_file() =>
        Check("chi-linh", 2023, new ReviewCase("ld", SubjectKind.Leader) { Reviewed = false, Dossier = [] }).HasFault.Should().BeTrue();

    [Fact]
    public void Files_of_a_locality_are_asked_for_in_its_other_year_too()
    {
        var check = Check("chi-linh", 2024, new ReviewCase("ld", SubjectKind.Leader) { Dossier = [] });

        check.Documents.Should().HaveCount(6).And.OnlyContain(finding => finding.Item.Source.EvidenceFor(2024) == Evidence.Reported);
    }

    [Fact]
    public void Case_whose_facts_contradict_each_other_is_refused() =>
        FluentActions.Invoking(() => Check(null, 2023, new ReviewCase("dv", SubjectKind.PartyMember) { Tasks = new() { Assigned = 1, Completed = 2 } }))
            .Should().Throw<InvalidCaseException>();

    private static DossierCheck ChiLinh(string[]? dossier, string[]? registrations) =>
        Check("chi-linh", 2023, new ReviewCase("ld", SubjectKind.Leader) { Dossier = dossier, Registrations = registrations });

    private static DossierCheck Check(string? locality, int year, ReviewCase subject) => RegulationCatalog.Default.For(year, locality).CheckDossier(subject);
}
