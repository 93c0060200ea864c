using System.Text;
using System.Text.Json;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Tests.Overlays.OverlayText;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>Facts that an overlay declares, in conditions and in files of cases.</summary>
public sealed class OverlayLocalFactTests
{
    private const string Key = "mau.own";

    public static TheoryData<string, string, string, string> Values => new()
    {
        // The fact, the condition of a trigger, a value that meets it, one that does not; as JSON.
        { "own boolean", "is true", "true", "false" },
        { "own grade", "lessThan good", "\"average\"", "\"good\"" },
        { "own rating", "atMost completed", "\"completed\"", "\"good\"" },
        { "own count", "atLeast 3", "3", "2" },
        { "own number -10..10", "lessThan -1.5", "-1.51", "-1.5" },
        { "own share", "moreThan 0.3", "0.301", "0.3" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Fact_of_every_comparable_type_is_read_from_json_and_judged(string fact, string condition, string met, string notMet)
    {
        var rules = Rules(fact, condition);

        rules.Says(FromJson(rules, met)).Should().Be("Rated(NotCompleted)");
        rules.Says(FromJson(rules, notMet)).Should().Be("Rated(Excellent)");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Fact_of_every_comparable_type_is_read_from_a_table_and_judged(string fact, string condition, string met, string notMet)
    {
        var rules = Rules(fact, condition);

        rules.Says(FromTable(rules, met)).Should().Be("Rated(NotCompleted)");
        rules.Says(FromTable(rules, notMet)).Should().Be("Rated(Excellent)");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Fact_is_written_as_it_was_read(string fact, string condition, string met, string notMet)
    {
        var rules = Rules(fact, condition);
        foreach (var value in new[] { met, notMet })
        {
            var written = Write(FromJson(rules, value));

            JsonDocument.Parse(written).RootElement.GetProperty("local").GetProperty(Key).GetRawText().Should().Be(value);
            Write(Read(rules, written).Cases[0]).Should().Be(written);
        }
    }

    [Theory]
    [InlineData("own boolean", "is true")]
    [InlineData("own grade", "lessThan good")]
    [InlineData("own share", "moreThan 0.3")]
    public void Fact_that_is_not_given_is_missing_by_its_key(string fact, string condition)
    {
        var rules = Rules(fact, condition);

        var evaluation = rules.Evaluate(OverlayCases.Member366());

        evaluation.Outcome.ToString().Should().Be("Undetermined(NotCompleted, Excellent)");
        evaluation.Missing.Select(item => item.Key).Should().Equal(Key);
        evaluation.Findings.Single(finding => finding.Condition.Operand.Key == Key).Status.Should().Be(FindingStatus.Unknown);
    }

    [Fact]
    public void Fact_that_cannot_change_the_outcome_is_not_missing()
    {
        var evaluation = Rules("own share", "moreThan 0.3").Evaluate(OverlayCases.Member366("findings.degradation=true"));

        evaluation.Outcome.ToString().Should().Be("Rated(NotCompleted)");
        evaluation.Missing.Should().BeEmpty();
    }

    [Fact]
    public void None_of_a_trigger_does_not_apply_and_of_a_requirement_is_met()
    {
        var text = new OverlayText("qd366-hd43") { Facts = ["own share none"] };
        foreach (var change in new[] { Trigger("partyMember", "own", "mau.own lessThan 0.5"), Require("partyMember", "excellent", "mau.own atLeast 0.5"), Ceiling("partyMember", "own", "good", "mau.own lessThan 0.5") })
        {
            var rules = text.With(change).For(2025);

            var evaluation = rules.Evaluate(FromJson(rules, "null"));

            evaluation.Outcome.ToString().Should().Be("Rated(Excellent)");
            evaluation.Findings.Single(finding => finding.Condition.Operand.Key == Key).Status.Should().Be(FindingStatus.NotApplicable);
            rules.Says(FromTable(rules, "-")).Should().Be("Rated(Excellent)");
            rules.Says(FromJson(rules, "0.4")).Should().NotBe("Rated(Excellent)");
        }
    }

    [Fact]
    public void None_is_no_way_out_of_a_trigger_or_a_requirement()
    {
        var text = new OverlayText("qd366-hd43") { Facts = ["own boolean none"] };
        var trigger = text.With(Trigger("partyMember", "own", Unless("score.total lessThan 95", "mau.own is true"))).For(2025);
        trigger.Says(FromJson(trigger, "null")).Should().Be("Rated(NotCompleted)");

        // What is asked for of all but those who are such is asked for of one of whom that is not said.
        var requirement = text.With(Require("partyMember", "excellent", Unless("score.total atLeast 90", "mau.own is true"))).For(2025);
        requirement.Says(FromJson(requirement, "null")).Should().Be("Rated(Excellent)");
        requirement.Says(FromJson(requirement, "true")).Should().Be("NeedsAuthority(Good, gap.excellentBand)");
    }

    [Theory]
    [InlineData("own boolean", "1", DataProblemCode.WrongType)]
    [InlineData("own boolean", "\"true\"", DataProblemCode.WrongType)]
    [InlineData("own grade", "\"completed\"", DataProblemCode.UnknownName)]
    [InlineData("own grade", "4", DataProblemCode.WrongType)]
    [InlineData("own rating", "\"average\"", DataProblemCode.UnknownName)]
    [InlineData("own count", "1.5", DataProblemCode.WrongType)]
    [InlineData("own count", "-1", DataProblemCode.OutOfRange)]
    [InlineData("own number -10..10", "10.1", DataProblemCode.OutOfRange)]
    [InlineData("own number -10..10", "-10.1", DataProblemCode.OutOfRange)]
    [InlineData("own share", "1.01", DataProblemCode.OutOfRange)]
    [InlineData("own share", "null", DataProblemCode.NoneNotAllowed)]
    public void Value_that_the_fact_does_not_have_is_told_by_the_readers(string fact, string value, DataProblemCode code)
    {
        var rules = Rules(fact, condition: null);

        var problem = Read(rules, Case(value)).Problems.Should().ContainSingle().Which;
        (problem.Code, problem.Path, problem.CaseId).Should().Be((code, "$.local['mau.own']", "dv"));
        problem.Allowed.English.Should().NotBeEmpty();
        // In a table a name has no quotes: only there a 4 is a name, and one that no grade has.
        if (value[0] != '"' && fact != "own grade")
        {
            var inTable = Table(rules, value == "null" ? "-" : value).Problems.Should().ContainSingle().Which;
            (inTable.Code, inTable.Path).Should().Be((code, "local.mau.own"));
        }
    }

    [Fact]
    public void Value_that_the_fact_does_not_have_is_refused_by_evaluation()
    {
        var rules = Rules("own share", "moreThan 0.3");
        var facts = OverlayCases.Member366();
        foreach (var value in new LocalValue[] { true, "good", 1.1m, -0.1m, LocalValue.None })
        {
            var wrong = FromJson(rules, "0.1", with: value);

            var error = rules.Invoking(it => it.Evaluate(wrong)).Should().Throw<InvalidCaseException>().Which;
            error.CaseId.Should().Be("dv");
            error.Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DataProblemCode.WrongType, Path = "local.mau.own", Found = value.ToString(), CaseId = "dv" });
            rules.Invoking(it => it.Judge(wrong)).Should().Throw<InvalidCaseException>();
            facts.Invoking(it => it.With(rules, Key, value)).Should().Throw<ArgumentException>().WithMessage("mau.own cannot be*a number from 0 to 1*");
        }
    }

    [Fact]
    public void Fact_of_another_kind_of_subject_is_refused()
    {
        var rules = new OverlayText("qd366-hd43") { Facts = ["own share unit"] }.For(2025);

        var problem = Read(rules, Case("0.5")).Problems.Should().ContainSingle().Which;
        (problem.Code, problem.Path, problem.Found, problem.Allowed.English).Should().Be((DataProblemCode.NotOfThisKind, "$.local['mau.own']", "partyMember", "unit"));
        (Table(rules, "0.5").Problems.Should().ContainSingle().Which is { Code: DataProblemCode.NotOfThisKind, Path: "local.mau.own" }).Should().BeTrue();
        rules.Invoking(it => it.Evaluate(OverlayCases.Member366().With(rules, Key, 0.5m))).Should().Throw<InvalidCaseException>()
            .Which.Problems.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = DataProblemCode.NotOfThisKind, Path = "local.mau.own", Found = "partyMember" });
    }

    [Fact]
    public void Fact_that_no_rule_set_in_force_declares_does_not_matter()
    {
        var rules = Rules("own share", "moreThan 0.3");
        var subject = FromJson(rules, "0.9");

        rules.WithRegulation("qd366-hd43").Judge(subject).ToString().Should().Be("Rated(Excellent)");
    }

    [Fact]
    public void Fact_stands_with_its_provision_in_the_rule_set()
    {
        var rule = Rules("own share", null).Regulation.LocalFacts.Should().ContainSingle().Which;

        rule.Fact.Label.Should().Be(new Label("dữ kiện own", "fact own"));
        (rule.Source.Citation.Document.Number, rule.Source.Citation.Provision, rule.Source.Evidence).Should().Be((Number, Provision, Evidence.Dispatch));
    }

    private static RatingRules Rules(string fact, string? condition) =>
        (new OverlayText("qd366-hd43") { Facts = [fact] } with { Changes = condition is null ? [] : [Trigger("partyMember", "own", $"{Key} {condition}")] }).For(2025);

    private static string Case(string value) =>
        Write(OverlayCases.Member366())[..^1] + $", \"local\": {{ \"{Key}\": {value} }} }}";

    private static ReviewCase FromJson(RatingRules rules, string value, LocalValue? with = null)
    {
        var file = Read(rules, Case(value));
        file.Problems.Should().BeEmpty();
        var subject = file.Cases[0];
        return with is { } other ? new ReviewCase(subject.Id, subject.Kind) { Local = subject.Local.SetItem(Key, other) } : subject;
    }

    private static ReviewCase FromTable(RatingRules rules, string value)
    {
        var file = Table(rules, value.Trim('"'));
        file.Problems.Should().BeEmpty();
        return file.Cases[0];
    }

    private static CaseFile Table(RatingRules rules, string value)
    {
        string[] columns =
        [
            "id", "kind", "score.general", "score.results", "tasks.assigned", "tasks.completed", "tasks.onTime", "tasks.exceeded", "discipline",
            "findings.degradation", "findings.prohibitedActs", "findings.exemplarityBreach", "remediatedShare", $"local.{Key}",
        ];
        var table = new CaseTable(columns, Options(rules));
        table.AddRow(["dv", "partyMember", "28", "64", "20", "20", "20", "6", "[]", "false", "false", "false", "-", value], 2);
        return table.ToFile();
    }

    private static CaseFile Read(RatingRules rules, string json) => CaseJson.Read(Encoding.UTF8.GetBytes(json), Options(rules));

    private static CaseReadOptions Options(RatingRules rules) => new() { LocalFacts = [.. rules.Regulation.LocalFacts.Select(rule => rule.Fact)] };

    private static string Write(ReviewCase subject)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CaseJsonWriter.Write(writer, subject);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
