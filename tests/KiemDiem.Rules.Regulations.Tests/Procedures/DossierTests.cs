namespace KiemDiem.Rules.Regulations.Tests.Procedures;

/// <summary>What belongs in whose file, and what is registered for the coming year.</summary>
public sealed class DossierTests
{
    [Fact]
    public void Text_132_of_2018_has_no_form_that_was_seen() => DossierShouldBe("qd132-hd16", 2018);

    [Fact]
    public void Text_132_of_2019_has_the_form_of_guideline_21() => DossierShouldBe(
        "qd132-hd21", 2021, "self-review | PartyMember, Leader | always | 21-HD/BTCTW, Mẫu 02-HD KĐ.ĐG | Published");

    [Theory]
    [InlineData("qd124-hd25", 2023)]
    [InlineData("qd124-hd25", 2024)]
    [InlineData("ha-noi", 2023)]
    [InlineData("thuong-tin", 2023)]
    [InlineData("binh-dinh", 2024)]
    public void Text_124_has_the_forms_of_guideline_25_and_so_have_places_that_list_none(string id, int year) => DossierShouldBe(
        id,
        year,
        """
        collective-report | PartyCell, PartyOrganization, LeadershipCollective, Unit | always | 25-HD/BTCTW, Mẫu 01 | Reported
        self-review | PartyMember | always | 25-HD/BTCTW, Mẫu 02A | Published
        self-review | Leader | always | 25-HD/BTCTW, Mẫu 02B | Published
        minutes | PartyCell, PartyOrganization, LeadershipCollective, Unit | always | 25-HD/BTCTW, Mẫu 04 | Published
        review-suggestion | PartyCell, PartyOrganization, LeadershipCollective, Unit | if any | 25-HD/BTCTW, Mẫu 04 | Published
        """);

    [Fact]
    public void Text_366_lists_the_file_in_article_17() => DossierShouldBe(
        "qd366-hd43",
        2025,
        """
        collective-report | PartyCell, PartyOrganization, LeadershipCollective, Unit | always | 43-HD/BTCTW, Mẫu 01 | Published
        self-review | Leader | always | 43-HD/BTCTW, Mẫu 2A | Published
        self-review | PartyMember | always | 43-HD/BTCTW, Mẫu 2B | Published
        residence-comment | PartyMember, Leader | always | 366-QĐ/TW, Điều 17 | Published
        minutes | PartyMember, Leader, PartyCell, PartyOrganization, LeadershipCollective, Unit | always | 366-QĐ/TW, Điều 17 | Published
        appraisal-summary | PartyMember, Leader, PartyCell, PartyOrganization, LeadershipCollective, Unit | always | 366-QĐ/TW, Điều 17 | Published
        rating-conclusion | PartyMember, Leader, PartyCell, PartyOrganization, LeadershipCollective, Unit | always | 366-QĐ/TW, Điều 17 | Published
        review-suggestion | PartyMember, Leader, PartyCell, PartyOrganization, LeadershipCollective, Unit | if any | 366-QĐ/TW, Điều 17 | Published
        comments-received | PartyMember, Leader, PartyCell, PartyOrganization, LeadershipCollective, Unit | if any | 366-QĐ/TW, Điều 17 | Published
        complaint-file | PartyMember, Leader, PartyCell, PartyOrganization, LeadershipCollective, Unit | if any | 366-QĐ/TW, Điều 17 | Published
        """);

    [Fact]
    public void Tuyen_quang_has_the_file_of_working_rules_14_beside_the_central_form() => DossierShouldBe(
        "tuyen-quang-26",
        2021,
        """
        cadre-evaluation-file | Leader | always | 14-QC/TU, Điều 10, điểm 1 | Reported
        self-review | PartyMember, Leader | always | 21-HD/BTCTW, Mẫu 02-HD KĐ.ĐG | Published
        """);

    /// <summary>Three items of a collective and six of a cadre; those of the same code stand in the place of the central ones, for these kinds.</summary>
    [Theory]
    [InlineData(2023, "Dispatch")]
    [InlineData(2024, "Reported")]
    public void Chi_linh_lists_three_items_of_a_collective_and_six_of_a_cadre(int year, string evidence) => DossierShouldBe(
        "chi-linh",
        year,
        $"""
        collective-report | LeadershipCollective | always | 789-CV/TU, Mục 3.2, tập thể (1) | {evidence}
        minutes | LeadershipCollective | always | 789-CV/TU, Mục 3.2, tập thể (2) | {evidence}
        review-suggestion | LeadershipCollective | if any | 789-CV/TU, Mục 3.2, tập thể (3) | {evidence}
        self-review | Leader | always | 789-CV/TU, Mục 3.2, cá nhân (1) | {evidence}
        exemplarity-registration | Leader | always | 789-CV/TU, Mục 3.2, cá nhân (2) | {evidence}
        breakthrough-registration | Leader | always | 789-CV/TU, Mục 3.2, cá nhân (3) | {evidence}
        cv-supplement | Leader | always | 789-CV/TU, Mục 3.2, cá nhân (4) | {evidence}
        residence-comment | Leader | always | 789-CV/TU, Mục 3.2, cá nhân (5) | {evidence}
        asset-declaration | Leader | always | 789-CV/TU, Mục 3.2, cá nhân (6) | {evidence}
        collective-report | PartyCell, PartyOrganization, Unit | always | 25-HD/BTCTW, Mẫu 01 | Reported
        self-review | PartyMember | always | 25-HD/BTCTW, Mẫu 02A | Published
        minutes | PartyCell, PartyOrganization, Unit | always | 25-HD/BTCTW, Mẫu 04 | Published
        review-suggestion | PartyCell, PartyOrganization, Unit | if any | 25-HD/BTCTW, Mẫu 04 | Published
        """);

    [Theory]
    [InlineData(2023, "Dispatch")]
    [InlineData(2024, "Reported")]
    public void Hue_asks_for_a_report_on_attached_forms_beside_the_central_ones(int year, string evidence) => DossierShouldBe(
        "hue",
        year,
        $"""
        result-report | PartyCell, PartyOrganization | always | 1171-CV/TU, Mục 5 | {evidence}
        collective-report | PartyCell, PartyOrganization, LeadershipCollective, Unit | always | 25-HD/BTCTW, Mẫu 01 | Reported
        self-review | PartyMember | always | 25-HD/BTCTW, Mẫu 02A | Published
        self-review | Leader | always | 25-HD/BTCTW, Mẫu 02B | Published
        minutes | PartyCell, PartyOrganization, LeadershipCollective, Unit | always | 25-HD/BTCTW, Mẫu 04 | Published
        review-suggestion | PartyCell, PartyOrganization, LeadershipCollective, Unit | if any | 25-HD/BTCTW, Mẫu 04 | Published
        """);

    [Theory]
    [InlineData(SubjectKind.PartyMember, "self-review")]
    [InlineData(SubjectKind.Leader, "self-review exemplarity-registration breakthrough-registration cv-supplement residence-comment asset-declaration")]
    [InlineData(SubjectKind.PartyCell, "collective-report minutes review-suggestion")]
    [InlineData(SubjectKind.LeadershipCollective, "collective-report minutes review-suggestion")]
    [InlineData(SubjectKind.Unit, "collective-report minutes review-suggestion")]
    public void File_of_a_kind_in_chi_linh_has_every_document_once(SubjectKind kind, string codes) =>
        string.Join(' ', RegulationCatalog.Default.ById("chi-linh").Procedure.DossierOf(kind).Select(item => item.Code)).Should().Be(codes);

    /// <summary>From deputy division heads up: one register of exemplarity, one or two breakthrough tasks.</summary>
    [Theory]
    [InlineData(2023, "Dispatch")]
    [InlineData(2024, "Reported")]
    public void Chi_linh_registers_exemplarity_and_one_or_two_breakthrough_tasks(int year, string evidence) =>
        ProcedureLines.Registrations("chi-linh", year).Should().Equal(
            $"exemplarity | Leader | 1 to 1 | 789-CV/TU, Mục 3.1, đoạn cuối | {evidence}",
            $"breakthrough | Leader | 1 to 2 | 789-CV/TU, Mục 3.1, đoạn cuối | {evidence}");

    [Theory]
    [InlineData("qd132-hd16", 2018)]
    [InlineData("qd132-hd21", 2021)]
    [InlineData("qd124-hd25", 2023)]
    [InlineData("qd366-hd43", 2025)]
    [InlineData("tuyen-quang-26", 2021)]
    [InlineData("ha-noi", 2023)]
    [InlineData("thuong-tin", 2023)]
    [InlineData("binh-dinh", 2024)]
    [InlineData("hue", 2023)]
    public void Nowhere_else_is_anything_registered(string id, int year) => ProcedureLines.Registrations(id, year).Should().BeEmpty();

    private static void DossierShouldBe(string id, int year, params string[] lines) => ProcedureLines.Dossier(id, year).Should().Equal(ProcedureLines.Lines(lines));
}
