using System.Text;
using System.Text.Json;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Tests.Overlays.OverlayText;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>What an overlay does is explained by its provisions, what it leaves by those of its text.</summary>
public sealed class OverlayCitationTests
{
    private const string Own = "Điều 6, Quy định 99-QĐ/TU (20/11/2025)";

    private static readonly OverlayText Text = new("qd366-hd43")
    {
        Revision = 4,
        Facts = ["digital grade partyMember"],
        Changes =
        [
            Threshold("partyMember", "excellent.score.total.atLeast", "95"),
            Require("partyMember", "excellent", "mau.digital atLeast good"),
            Trigger("partyMember", "own", "mau.digital is poor", weighed: true),
            Ceiling("partyMember", "own", "good", "tasks.exceededShare lessThan 0.35"),
        ],
    };

    [Theory]
    [InlineData("excellent.score.total.atLeast", Own)]
    [InlineData("excellent.mau.digital.atLeast", Own)]
    [InlineData("notCompleted.mau.digital.is", Own)]
    [InlineData("ceiling.tasks.exceededShare.lessThan", Own)]
    [InlineData("excellent.tasks.exceededShare.atLeast", "Điều 11 khoản 1, Quy định 366-QĐ/TW (30/08/2025)")]
    [InlineData("good.score.total.atLeast", "Điều 11 khoản 2, Quy định 366-QĐ/TW (30/08/2025)")]
    public void Finding_cites_the_provision_it_stands_on(string key, string citation)
    {
        var rules = Text.For(2025);

        var finding = rules.Evaluate(OverlayCases.Member366().With(rules, "mau.digital", Grade.Good)).Findings.Single(item => item.Condition.Key == key);

        finding.Condition.Source.Citation.In(Language.Vietnamese).Should().Be(citation);
        finding.Condition.Source.Evidence.Should().Be(citation == Own ? Evidence.Dispatch : Evidence.Published);
    }

    [Fact]
    public void Outcome_left_to_the_authority_and_adjustment_cite_the_overlay()
    {
        var rules = Text.For(2025);

        rules.Evaluate(OverlayCases.Member366("score.results=50").With(rules, "mau.digital", Grade.Poor)).Outcome.Clause!.Citation.In(Language.Vietnamese).Should().Be(Own);
        rules.Evaluate(OverlayCases.Member366("score.results=67").With(rules, "mau.digital", Grade.Good)).Adjustments.Should().ContainSingle()
            .Which.Rule.Source.Citation.In(Language.Vietnamese).Should().Be(Own);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Điều 6, Quy định 99-QĐ/TU (20/11/2025)", "dữ kiện digital")]
    [InlineData(Language.English, "99-QĐ/TU", "fact digital")]
    public void Explanation_names_the_provision_and_the_fact(Language language, string citation, string fact)
    {
        var rules = Text.For(2025);
        var evaluation = rules.Evaluate(OverlayCases.Member366("score.results=67").With(rules, "mau.digital", Grade.Average));

        var text = evaluation.Explain(language);

        text.Should().Contain(citation).And.Contain(fact).And.Contain("366-QĐ/TW");
    }

    [Fact]
    public void Written_result_carries_the_id_revision_and_fingerprint_of_the_overlay_and_cites_it()
    {
        var rules = Text.For(2025);

        var result = Written(rules, OverlayCases.Member366().With(rules, "mau.digital", Grade.Good));

        result.GetProperty("regulation").GetString().Should().Be("mau");
        result.GetProperty("revision").GetInt32().Should().Be(4);
        result.GetProperty("counterfactual").GetBoolean().Should().BeFalse();
        result.GetProperty("fingerprint").GetString().Should().Be(rules.Regulation.LogicFingerprint).And.NotBe(RegulationCatalog.Default.ById("qd366-hd43").LogicFingerprint);
        var finding = result.GetProperty("findings").EnumerateArray().Single(item => item.GetProperty("key").GetString() == "excellent.mau.digital.atLeast");
        finding.GetProperty("observed").GetString().Should().Be("good");
        finding.GetProperty("required").GetProperty("value").GetString().Should().Be("good");
        finding.GetProperty("citation").GetRawText().Should().Contain("99-Q").And.Contain("2025-11-20");
        finding.GetProperty("evidence").GetString().Should().Be("dispatch");
    }

    [Fact]
    public void Written_result_names_the_local_fact_that_is_missing()
    {
        var result = Written(Text.For(2025), OverlayCases.Member366("score.results=67"));

        result.GetProperty("outcome").GetString().Should().Be("undetermined");
        result.GetProperty("missing").EnumerateArray().Select(item => item.GetString()).Should().Equal("mau.digital");
    }

    [Fact]
    public void Rule_set_keeps_the_documents_discipline_delegations_and_settings_of_its_text()
    {
        var catalog = new OverlayText("qd124-hd25").In();
        var (on, regulation) = (catalog.ById("qd124-hd25"), catalog.ById("mau"));

        regulation.Documents.Select(document => document.Number).Should().Equal(Number, "124-QĐ/TW", "25-HD/BTCTW", "214-QĐ/TW");
        (regulation.BaseId, regulation.Revision, regulation.Locality).Should().Be(("qd124-hd25", 1, null));
        regulation.Title.Should().Be(new Label("Quy định mẫu", "Model rules"));
        regulation.Discipline.Should().Be(on.Discipline);
        regulation.Delegations.Should().Equal(on.Delegations);
        regulation.Settings.Should().Be(on.Settings);
        regulation.Ladders.Should().Equal(on.Ladders, "it changes none");
        regulation.OverlayDigest.Should().MatchRegex("^[0-9a-f]{64}$");
        on.OverlayDigest.Should().BeNull();
    }

    private static JsonElement Written(RatingRules rules, ReviewCase subject)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            EvaluationJson.WriteLine(writer, rules.Header, rules.Evaluate(subject), Language.Vietnamese);
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
