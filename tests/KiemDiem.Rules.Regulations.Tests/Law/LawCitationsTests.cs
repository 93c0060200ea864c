using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Law;

namespace KiemDiem.Rules.Regulations.Tests.Law;

public sealed class LawCitationsTests
{
    private static readonly LawCitations All = new(RegulationCatalog.Default.Regulations);

    [Fact]
    public void Lines_group_keys_by_kinds_and_fold_what_differs_in_one_part() => Lines("124-QĐ/TW", "Điều 12 khoản 4").Should().Equal(
        "qd124-hd25: đảng viên, lãnh đạo — notCompleted.grades.{politicalIdeology, ethicsLifestyle, organizationDiscipline, workStyle, capacityExemplarity}.is",
        "mọi đối tượng — notCompleted.grades.{remediation, taskResults}.is",
        "mọi tập thể — notCompleted.grades.{partyBuilding, leadershipCapacity, inspectionIntegrity, organizingPrinciples, unityCoordination, leadershipResponsibility}.is");

    [Fact]
    public void Place_is_named_only_where_it_does_not_take_over_the_text_it_stands_on()
    {
        Lines("124-QĐ/TW", "Điều 12 khoản 1").Where(line => line.StartsWith("hue", StringComparison.Ordinal)).Should().BeEmpty();
        Lines("187-KH/TU", "Kế hoạch khắc phục, theo Huyện ủy Thường Tín").Should().Equal("ha-noi: việc trong đợt kiểm điểm remedyPlan");
        Lines("Huyện ủy Thường Tín", "Đoạn 3, câu 2").Should().Equal("ha-noi, thuong-tin: căn cứ áp dụng");
    }

    [Fact]
    public void Single_rule_set_is_not_named_and_tells_all_it_cites() => new LawCitations([RegulationCatalog.Default.ById("hue")])
        .Of(Provision("124-QĐ/TW", "Điều 12, điểm 4.6"), Language.English).Should().Equal("how discipline counts");

    [Fact]
    public void Provision_that_only_another_rule_set_cites_says_so()
    {
        var text = LawInventory.Texts.Single(item => item.Document.Number == "25-HD/BTCTW");
        LawProvision Of(string provision) => text.Provisions.Single(item => item.Provision == provision);
        var citations = new LawCitations([RegulationCatalog.Default.ById("qd132-hd21")]);

        citations.ByWhatOrWhyNot(text, Of("Mục 5"), Language.Vietnamese).Should().Equal("bộ quy tắc khác dẫn");
        citations.ByWhatOrWhyNot(text, Of("Mục 4"), Language.English).Should().Equal(
            "all kinds — notCompleted.discipline.weighed.is", "leadership collective — notCompleted.memberDiscipline.weighedWarningOrHeavier.is");
        citations.ByWhatOrWhyNot(text, Of("Mục 1, 1.2"), Language.English).Should().Equal("the text was not seen, so nothing of it is encoded");
    }

    [Fact]
    public void Five_of_the_six_kinds_are_all_but_one() => Lines("366-QĐ/TW", "Điều 11 khoản 1")
        .Should().Contain("mọi đối tượng trừ lãnh đạo — excellent.tasks.{onTimeShare, exceededShare}.atLeast");

    [Fact]
    public void Deadlines_and_documents_are_named_by_their_codes()
    {
        Lines("1171-CV/TU", "Mục 5").Should().Equal("hue: thời hạn hue.report; tài liệu hồ sơ result-report");
        All.Of(Provision("854-CV/TU", "Mục 3, câu 2"), Language.English, asMarkdown: true).Should().Equal("`tuyen-quang-26`: deadline `tuyen-quang.files`, `tuyen-quang.report`");
    }

    [Fact]
    public void Rule_is_not_named_beside_its_own_conditions() => Lines("854-CV/TU", "Mục 2, điểm (5), câu 2")
        .Should().Equal("tuyen-quang-26: lãnh đạo — ceiling.position.atLeast, ceiling.{collectiveRating, unitRating}.lessThan.{excellent, good, completed}");

    [Fact]
    public void Provision_that_nothing_cites_has_no_line() => Lines("124-QĐ/TW", "Điều 1").Should().BeEmpty();

    [Fact]
    public void Every_encoded_provision_has_a_line_and_no_other_has() => LawInventory.Texts
        .SelectMany(text => text.Provisions, (text, item) => (Citation: text.Document.At(item.Provision), item.State))
        .Where(item => (All.Of(item.Citation, Language.Vietnamese).Length > 0) != (item.State == ProvisionState.Encoded))
        .Select(item => item.Citation.ToString()).Should().BeEmpty();

    private static IEnumerable<string> Lines(string number, string provision) => All.Of(Provision(number, provision), Language.Vietnamese);

    private static Citation Provision(string number, string provision) => LawInventory.Texts.Single(text => text.Document.Number == number).Document.At(provision);
}
