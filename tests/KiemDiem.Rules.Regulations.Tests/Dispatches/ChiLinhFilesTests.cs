using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>789-CV/TU of Chí Linh, 21/11/2023: what is handed in and registered.</summary>
public sealed class ChiLinhFilesTests
{
    private const string Dispatch = "789-CV/TU";

    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023, "chi-linh");

    [Fact]
    [Sentence(Dispatch, "Mục 3.2, tập thể (1)")]
    [Sentence(Dispatch, "Mục 3.2, tập thể (2)")]
    [Sentence(Dispatch, "Mục 3.2, tập thể (3)")]
    public void File_of_a_collective_holds_three_documents_and_none_of_the_central_list_beside() =>
        Rules.DossierCodes(SubjectKind.LeadershipCollective).Should().Equal("collective-report", "minutes", "review-suggestion");

    [Theory]
    [Sentence(Dispatch, "Mục 3.2, tập thể (1)")]
    [Sentence(Dispatch, "Mục 3.2, tập thể (2)")]
    [Sentence(Dispatch, "Mục 3.2, tập thể (3)")]
    [InlineData("collective-report", "Mẫu 01-HDKĐ.ĐG 2023", false, "Mục 3.2, tập thể (1)")]
    [InlineData("minutes", "tổng hợp xếp loại tập thể, từng cá nhân", false, "Mục 3.2, tập thể (2)")]
    [InlineData("review-suggestion", "gợi ý kiểm điểm", true, "Mục 3.2, tập thể (3)")]
    public void Document_of_a_collective_is_the_one_listed(string code, string words, bool isIfAny, string provision) =>
        Listed(SubjectKind.LeadershipCollective, code, words, isIfAny, provision);

    [Fact]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (1)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (2)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (3)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (4)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (5)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (6)")]
    public void File_of_a_leader_holds_six_documents_and_none_of_the_central_list_beside() => Rules.DossierCodes(SubjectKind.Leader)
        .Should().Equal("self-review", "exemplarity-registration", "breakthrough-registration", "cv-supplement", "residence-comment", "asset-declaration");

    [Theory]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (1)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (2)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (3)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (4)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (5)")]
    [Sentence(Dispatch, "Mục 3.2, cá nhân (6)")]
    [InlineData("self-review", "Mẫu 02B-HDKĐ.ĐG 2023", "Mục 3.2, cá nhân (1)")]
    [InlineData("exemplarity-registration", "đăng ký nêu gương năm sau, có xác nhận", "Mục 3.2, cá nhân (2)")]
    [InlineData("breakthrough-registration", "1-2 việc đột phá, sáng tạo năm sau", "Mục 3.2, cá nhân (3)")]
    [InlineData("cv-supplement", "bổ sung lý lịch", "Mục 3.2, cá nhân (4)")]
    [InlineData("residence-comment", "chi ủy nơi cư trú (Mẫu 3-213)", "Mục 3.2, cá nhân (5)")]
    [InlineData("asset-declaration", "kê khai tài sản, thu nhập", "Mục 3.2, cá nhân (6)")]
    public void Document_of_a_leader_is_the_one_listed(string code, string words, string provision) =>
        Listed(SubjectKind.Leader, code, words, isIfAny: false, provision);

    [Theory]
    [Sentence(Dispatch, "Mục 3.1, đoạn cuối")]
    [InlineData("exemplarity", 1, 1)]
    [InlineData("breakthrough", 1, 2)]
    public void Leader_from_deputy_division_head_up_registers_for_the_coming_year(string code, int minimum, int maximum)
    {
        var registration = Rules.Regulation.Procedure.RegistrationsOf(SubjectKind.Leader).Should().ContainSingle(item => item.Code == code).Subject;
        (registration.Minimum, registration.Maximum).Should().Be((minimum, maximum));
        registration.Label.Vietnamese.Should().Contain("năm sau").And.Contain("từ cấp phó trưởng phòng trở lên");
        Ordered(registration.Source, "Mục 3.1, đoạn cuối");
    }

    [Fact]
    [Sentence(Dispatch, "Mục 3.1, đoạn cuối")]
    public void Only_leaders_register_and_the_scheme_of_2021_says_so()
    {
        SubjectKinds.All.Where(kind => Rules.Regulation.Procedure.RegistrationsOf(kind).Any()).Should().Equal(SubjectKind.Leader);
        Rules.Regulation.ShouldName(("01-ĐA/TU", new(2021, 6, 30)));
        var scheme = Rules.RuleOf("registrationScheme", ProcedureStep.AfterReview).Source;
        (scheme.Citation.Document.Number, scheme.Evidence).Should().Be(("01-ĐA/TU", Evidence.Reported));
    }

    private static void Listed(SubjectKind kind, string code, string words, bool isIfAny, string provision)
    {
        var item = Rules.Regulation.Procedure.DossierOf(kind).Should().ContainSingle(document => document.Code == code).Subject;
        item.Label.Vietnamese.Should().Contain(words);
        item.IsIfAny.Should().Be(isIfAny);
        Ordered(item.Source, provision);
    }

    private static void Ordered(Source source, string provision) => source.ShouldBeOrderedBy(Dispatch, new(2023, 11, 21), provision, year: 2023, otherYear: 2024);
}
