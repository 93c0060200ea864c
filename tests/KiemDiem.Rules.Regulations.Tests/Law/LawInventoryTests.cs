using System.Text;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Law;

namespace KiemDiem.Rules.Regulations.Tests.Law;

/// <summary>Holds the inventory and the catalogue to each other: what is encoded is cited, what is cited is listed as encoded.</summary>
public sealed class LawInventoryTests
{
    private static readonly HashSet<Citation> Cited =
    [
        .. from regulation in RegulationCatalog.Default.Regulations
           from text in LawCoverage.Of(regulation)
           from item in text.Provisions
           where item.CitedBy.Length > 0
           select text.Text.Document.At(item.Provision.Provision),
    ];

    public static TheoryData<string> RuleSets() => [.. RegulationCatalog.Default.Regulations.Select(regulation => regulation.Id)];

    public static TheoryData<string> Numbers() => [.. LawInventory.Texts.Select(text => text.Document.Number)];

    [Fact]
    public void Rule_sets_are_the_ten_that_are_encoded() => RegulationCatalog.Default.Regulations.Select(regulation => regulation.Id)
        .Should().Equal("qd132-hd16", "qd132-hd21", "qd124-hd25", "qd366-hd43", "tuyen-quang-26", "ha-noi", "thuong-tin", "binh-dinh", "chi-linh", "hue");

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Rule_set_cites_only_provisions_that_the_inventory_has(string id) =>
        LawCoverage.NotInInventory(RegulationCatalog.Default.ById(id)).Select(citation => citation.ToString()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Every_text_that_a_rule_set_names_has_an_inventory(string id)
    {
        var documents = RegulationCatalog.Default.ById(id).Documents;

        documents.Where(document => LawInventory.Of(document) is null).Should().BeEmpty();
        LawCoverage.Of(RegulationCatalog.Default.ById(id)).Select(text => text.Text.Document).Should().Equal(documents);
    }

    [Fact]
    public void Every_text_of_the_inventory_is_named_by_a_rule_set_and_listed_once()
    {
        var named = RegulationCatalog.Default.Regulations.SelectMany(regulation => regulation.Documents).ToHashSet();

        LawInventory.Texts.Select(text => text.Document).Should().OnlyHaveUniqueItems().And.OnlyContain(document => named.Contains(document));
        LawInventory.Texts.Select(text => text.Document.Number).Should().OnlyHaveUniqueItems("the tests below name a text by its number");
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Provision_is_listed_once_in_its_text(string number) =>
        Of(number).Select(item => item.Provision).Should().NotBeEmpty().And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Provision_is_encoded_exactly_when_something_cites_it(string number)
    {
        var document = LawInventory.Texts.Single(text => text.Document.Number == number).Document;

        Of(number).Where(item => item.State == ProvisionState.Encoded).Select(item => item.Provision)
            .Should().BeEquivalentTo(Of(number).Select(item => item.Provision).Where(provision => Cited.Contains(document.At(provision))));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Provision_has_a_paraphrase_in_both_languages_and_a_reason_unless_encoded(string number)
    {
        foreach (var item in Of(number))
        {
            Enum.IsDefined(item.State).Should().BeTrue();
            Composed(item.Provision);
            Written(item.Paraphrase, item.Provision);
            (item.Reason is null).Should().Be(item.State == ProvisionState.Encoded, "{0} says why it is not encoded, or is", item.Provision);
            if (item.Reason is { } reason)
            {
                Written(reason, item.Provision);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Text_says_what_it_is_about_and_what_of_it_was_seen(string number)
    {
        var text = LawInventory.Texts.Single(text => text.Document.Number == number);

        Written(text.Title, number);
        Written(text.Seen, number);
    }

    private static IEnumerable<LawProvision> Of(string number) => LawInventory.Texts.Single(text => text.Document.Number == number).Provisions;

    private static void Written(Label label, string of)
    {
        Composed(label.Vietnamese);
        Composed(label.English);
        label.Vietnamese.Should().NotBe(label.English, "{0} is told in two languages", of);
        label.Vietnamese.Any(letter => letter > 127).Should().BeTrue("{0} has its Vietnamese first: {1}", of, label.Vietnamese);
    }

    private static void Composed(string text)
    {
        text.Should().NotBeNullOrWhiteSpace();
        text.Should().Be(text.Trim());
        text.IsNormalized(NormalizationForm.FormC).Should().BeTrue("of {0}", text);
    }
}
