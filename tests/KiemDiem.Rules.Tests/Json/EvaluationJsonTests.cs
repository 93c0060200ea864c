using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;
using KiemDiem.Rules.Tests.Explanation;

namespace KiemDiem.Rules.Tests.Json;

using Evaluation = KiemDiem.Rules.Evaluation;

/// <summary>The output contract: these properties, in this order.</summary>
public sealed class EvaluationJsonTests
{
    private static readonly string[] Header =
        ["contract", "year", "locality", "regulation", "revision", "fingerprint", "counterfactual", "engine", "assumeNone", "settings", "notice"];

    private static readonly string[] Result =
        ["id", "kind", "outcome", "rating", "candidates", "possible", "isExact", "reason", "clause", "reviewDue", "missing", "assumed", "readings", "findings", "adjustments", "notes"];

    [Fact]
    public void Document_has_the_header_once_and_the_results()
    {
        var rules = RegulationCatalog.Default.For(2021, "tuyen-quang");
        var root = Parse(writer => EvaluationJson.WriteDocument(writer, rules.Header, [ExplainedCases.LeaderLowered, ExplainedCases.LeaderLowered], Language.Vietnamese));

        Names(root).Should().Equal([.. Header, "results"]);
        root.GetProperty("contract").GetInt32().Should().Be(1);
        root.GetProperty("year").GetInt32().Should().Be(2021);
        root.GetProperty("locality").GetString().Should().Be("tuyen-quang");
        root.GetProperty("regulation").GetString().Should().Be("tuyen-quang-26");
        root.GetProperty("fingerprint").GetString().Should().MatchRegex("^[0-9a-f]{64}$");
        root.GetProperty("counterfactual").GetBoolean().Should().BeFalse();
        Names(root.GetProperty("settings")).Should().Equal("keyTargetsReading", "scoreBandReading", "noLevelMatches", "quotaDenominator", "quotaRounding", "quotaCountsHead");
        root.GetProperty("results").EnumerateArray().Select(Names).Should().AllBeEquivalentTo(Result, options => options.WithStrictOrdering());
    }

    [Fact]
    public void Line_has_the_header_and_the_result_on_it()
    {
        var root = Line(ExplainedCases.MemberGood, RegulationCatalog.Default.For(2023));

        Names(root).Should().Equal([.. Header, .. Result]);
        root.GetProperty("locality").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Rated_result_has_its_rating_adjustments_and_notes()
    {
        var root = Line(ExplainedCases.LeaderLowered, RegulationCatalog.Default.For(2021, "tuyen-quang"));

        root.GetProperty("outcome").GetString().Should().Be("rated");
        root.GetProperty("rating").GetString().Should().Be("completed");
        Raw(root, "possible").Should().Be("""["completed"]""");
        Raw(root, "candidates").Should().Be("[]");
        Raw(root, "reason").Should().Be("null");
        Raw(root, "adjustments").Should().Be("""[{"from":"good","to":"completed","rule":"ceiling.collectiveRating.completed","citation":{"document":"854-CV/TU","date":"2021-11-09","provision":"Mục 2, điểm (5), câu 2"},"evidence":"dispatch"}]""");
        Raw(root, "notes").Should().StartWith("""[{"code":"rateActualWork","citation":{"document":"21-HD/BTCTW","date":"2019-10-18","provision":"Mục II.B, Tiết 6"},"text":"Nghỉ thai sản""");
        Raw(root, "assumed").Should().Be("""["managedCentrally","reviewed"]""");
    }

    [Fact]
    public void Result_that_is_not_rated_has_its_reason_and_clause()
    {
        var root = Line(ExplainedCases.MemberNotRated, RegulationCatalog.Default.For(2021));

        root.GetProperty("outcome").GetString().Should().Be("notRated");
        Raw(root, "rating").Should().Be("null");
        root.GetProperty("reason").GetString().Should().Be("admittedUnderSixMonths");
        root.GetProperty("reviewDue").GetBoolean().Should().BeTrue();
        Raw(root, "clause").Should().Be("""{"document":"21-HD/BTCTW","date":"2019-10-18","provision":"Mục II.B, Tiết 6"}""");
    }

    [Fact]
    public void Result_for_the_authority_has_its_candidates_and_is_marked_as_a_counterfactual()
    {
        var root = Line(ExplainedCases.LeaderForTheAuthority, RegulationCatalog.Default.For(2023).WithRegulation("qd132-hd21"));

        root.GetProperty("outcome").GetString().Should().Be("needsAuthority");
        Raw(root, "candidates").Should().Be("""["notCompleted","completed"]""");
        root.GetProperty("reason").GetString().Should().Be("noLevelMatches");
        root.GetProperty("counterfactual").GetBoolean().Should().BeTrue();
        root.GetProperty("notice").GetString().Should().Be("This is a proposal with reasons; the competent authority decides.");
    }

    [Fact]
    public void Undetermined_result_has_what_is_possible_and_what_is_missing()
    {
        var root = Line(ExplainedCases.CellUndetermined, RegulationCatalog.Default.For(2023));

        root.GetProperty("outcome").GetString().Should().Be("undetermined");
        Raw(root, "possible").Should().Be("""["notCompleted","good","needsAuthority"]""");
        root.GetProperty("isExact").GetBoolean().Should().BeTrue();
        Raw(root, "missing").Should().Be("""["grades.remediation","memberDiscipline"]""");
    }

    [Fact]
    public void Findings_cover_every_condition_of_the_ladder_with_what_was_seen_and_required()
    {
        var evaluation = ExplainedCases.LeaderLowered;
        var findings = Line(evaluation, RegulationCatalog.Default.For(2021, "tuyen-quang")).GetProperty("findings").EnumerateArray().ToArray();

        findings.Select(Names).Should().AllBeEquivalentTo(new[] { "key", "level", "status", "observed", "required", "citation", "evidence" }, options => options.WithStrictOrdering());
        findings.Select(finding => finding.GetProperty("key").GetString()).Should().Equal(evaluation.Ladder.Conditions.Select(condition => condition.Key));
        Finding("excellent.tasks.onTimeShare.atLeast").Should().Be("""{"key":"excellent.tasks.onTimeShare.atLeast","level":"excellent","status":"true","observed":"15/15","required":{"operator":"atLeast","value":1},"citation":{"document":"89-QĐ/TW","date":"2017-08-04","provision":"Mục III.1, 1.1"},"evidence":"published"}""");
        Finding("excellent.initiatives.is", "excellent.judgements.initiatives.is").Should().Contain("""status":"false","observed":false,"required":{"operator":"is","value":true}""");
        Finding("good.subunits.atLeastCompletedShare.atLeast").Should().Contain("""status":"notApplicable","observed":null""");
        Finding("notCompleted.unitRating.is").Should().Contain("""observed":"good","required":{"operator":"is","value":"notCompleted"}""");
        Finding("ceiling.participation.sickLeaveMonths.atLeast").Should().Contain("""observed":0,"required":{"operator":"atLeast","value":3}""");
        Finding("ceiling.position.atLeast").Should().Contain("""observed":"deputy","required":{"operator":"atLeast","value":"deputy"}""");
        Finding("gate.managedCentrally.is").Should().Contain("""status":"false","observed":null""");

        string Finding(params string[] keys) => findings.Single(finding => keys.Contains(finding.GetProperty("key").GetString())).GetRawText();
    }

    [Fact]
    public void Grades_months_and_unknown_facts_are_written_so()
    {
        var cell = Line(ExplainedCases.CellUndetermined, RegulationCatalog.Default.For(2023)).GetProperty("findings").GetRawText();
        cell.Should().Contain("""{"key":"excellent.grades.taskResults.atLeast","level":"excellent","status":"false","observed":"good","required":{"operator":"atLeast","value":"excellent"}""");
        cell.Should().Contain("""{"key":"good.grades.remediation.atLeast","level":"good","status":"unknown","observed":null,""");

        var member = Line(ExplainedCases.MemberNotRated, RegulationCatalog.Default.For(2021)).GetProperty("findings").GetRawText();
        member.Should().Contain("""{"key":"gate.participation.membershipMonths.lessThan","level":"gate","status":"true","observed":5,"required":{"operator":"lessThan","value":6}""");
    }

    [Fact]
    public void Small_document_reads_as_approved()
    {
        var rules = RegulationCatalog.Default.For(2021);
        var text = Write(writer => EvaluationJson.WriteDocument(writer, rules.Header, [ExplainedCases.MemberNotRated], Language.Vietnamese), indented: true);

        // Fingerprints are approved in a file of their own.
        Approval.Verify("tests/KiemDiem.Rules.Tests/Json/Approved/member-not-rated.vi.json", text.Replace(rules.Regulation.LogicFingerprint, "(fingerprint)", StringComparison.Ordinal) + "\n");
    }

    private static JsonElement Line(Evaluation evaluation, RatingRules rules) => Parse(writer => EvaluationJson.WriteLine(writer, rules.Header, evaluation, rules.IsCounterfactual ? Language.English : Language.Vietnamese));

    private static JsonElement Parse(Action<Utf8JsonWriter> write) => JsonDocument.Parse(Write(write)).RootElement;

    private static string Write(Action<Utf8JsonWriter> write, bool indented = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Raw(JsonElement element, string name) => element.GetProperty(name).GetRawText();

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
