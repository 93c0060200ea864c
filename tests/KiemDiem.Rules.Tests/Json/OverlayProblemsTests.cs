using System.Globalization;
using System.Text;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>All problems of an overlay at once, each once.</summary>
public sealed class OverlayProblemsTests
{
    private const string TenMistakes = """
        {
          "overlay": 3, "base": "qd366-hd43", "revision": 1, "id": "Tỉnh Mẫu",
          "title": { "vi": "Quy định" },
          "changes": [
            { "change": "quota", "kinds": ["partyMember"], "share": 20, "outstandingShare": "25%", "citation": { "document": "qd1", "provision": "Điều 1", "evidence": "dispatch" } },
            { "change": "trigger", "kinds": ["unit"], "name": "a b", "weighed": 1, "label": { "vi": "a", "en": "b" }, "when": { "operand": "score.total", "comparison": "below", "required": 50 },
              "citation": { "document": "qd2", "provision": "Điều 2", "evidence": "dispatch" } }
          ],
          "documents": [ { "id": "qd1", "number": "1-QĐ/TU", "date": "2025-13-01", "kind": { "vi": "Quy định", "en": "Regulation" } } ],
          "thoiHan": []
        }
        """;

    [Fact]
    public void Overlay_with_ten_mistakes_and_one_has_all_in_its_order()
    {
        var file = OverlayTexts.Read(TenMistakes);

        file.Problems.Select(problem => (problem.Code, problem.Path, problem.Line, problem.Column)).Should().Equal(
            (DataProblemCode.OutOfRange, "$.overlay", 2, 14),
            (DataProblemCode.OutOfRange, "$.id", 2, 60),
            (DataProblemCode.MissingProperty, "$.title.en", 3, 12),
            (DataProblemCode.OutOfRange, "$.changes[0].share", 5, 61),
            (DataProblemCode.WrongType, "$.changes[0].outstandingShare", 5, 85),
            (DataProblemCode.OutOfRange, "$.changes[1].name", 6, 55),
            (DataProblemCode.WrongType, "$.changes[1].weighed", 6, 73),
            (DataProblemCode.UnknownName, "$.changes[1].when.comparison", 6, 161),
            (DataProblemCode.UnknownName, "$.changes[1].citation.document", 7, 33),
            (DataProblemCode.OutOfRange, "$.documents[0].date", 9, 63),
            (DataProblemCode.UnknownProperty, "$.thoiHan", 10, 3));
        file.Overlay.Should().BeNull();
    }

    [Fact]
    public void Everything_that_must_be_there_is_asked_for_at_once() =>
        OverlayTexts.Read("{}").Problems.Select(problem => (problem.Code, problem.Path)).Should().Equal(
            new[] { "overlay", "id", "title", "base", "documents", "revision" }.Select(name => (DataProblemCode.MissingProperty, $"$.{name}")));

    [Theory]
    [InlineData("null", "null")]
    [InlineData("7", "7")]
    [InlineData("\"x\"", "\"x\"")]
    [InlineData("[]", "[]")]
    [InlineData("[{}]", "[…]")]
    public void Text_that_is_no_object_is_one_problem(string json, string found) =>
        OverlayTexts.Read(json).OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.WrongType, Path = "$", Found = found, Line = 1L, Column = 1L });

    [Theory]
    [InlineData("{ \"change\": \"remove\" }", "kinds", "citation", "condition")]
    [InlineData("{ \"change\": \"threshold\" }", "kinds", "citation", "condition", "required")]
    [InlineData("{ \"change\": \"replace\" }", "kinds", "citation", "condition", "with")]
    [InlineData("{ \"change\": \"require\" }", "kinds", "citation", "rating", "when")]
    [InlineData("{ \"change\": \"trigger\" }", "kinds", "citation", "name", "label", "when")]
    [InlineData("{ \"change\": \"ceiling\" }", "kinds", "citation", "name", "label", "highest", "when")]
    [InlineData("{ \"change\": \"notAbove\" }", "kinds", "citation", "label", "of")]
    [InlineData("{ \"change\": \"quota\" }", "kinds", "citation", "share")]
    [InlineData("{}", "change")]
    [InlineData("{ \"change\": \"require\", \"kinds\": null, \"citation\": {}, \"rating\": null, \"when\": { \"unless\": {} } }", "kinds", "citation.document", "citation.provision", "citation.evidence", "rating", "when.unless.rule", "when.unless.exception")]
    [InlineData("{ \"change\": \"require\", \"kinds\": null, \"citation\": null, \"rating\": null, \"when\": {} }", "kinds", "citation", "rating", "when.operand", "when.comparison", "when.required")]
    public void Change_is_asked_for_all_that_its_form_needs(string change, params string[] missing)
    {
        var problems = OverlayTexts.Read(OverlayTexts.With("\"changes\": [\n", $"\"changes\": [ {change},\n")).Problems;

        problems.Should().OnlyContain(problem => problem.Code == DataProblemCode.MissingProperty);
        problems.Select(problem => problem.Path).Should().BeEquivalentTo(missing.Select(name => $"$.changes[0].{name}"));
    }

    [Theory]
    [InlineData("\"localFacts\": [\n", "\"localFacts\": [ {},\n", "$.localFacts[0]", "name", "label", "type", "citation")]
    [InlineData("\"documents\": [\n", "\"documents\": [ {},\n", "$.documents[0]", "id", "number", "date", "kind")]
    [InlineData("\"deadlines\": [\n", "\"deadlines\": [ {},\n", "$.deadlines[0]", "code", "task", "what", "who", "due", "citation")]
    [InlineData("\"due\": { \"yearsLater\": 0, \"month\": 12, \"day\": 5, \"included\": true }", "\"due\": {}", "$.deadlines[0].due", "yearsLater", "month", "day")]
    [InlineData("\"dossier\": [", "\"dossier\": [ {},", "$.dossier[0]", "code", "label", "kinds", "citation")]
    [InlineData("\"registrations\": [", "\"registrations\": [ {},", "$.registrations[0]", "code", "label", "kinds", "minimum", "maximum", "citation")]
    [InlineData("\"rules\": [", "\"rules\": [ {},", "$.rules[0]", "code", "step", "text", "citation")]
    public void Part_is_asked_for_all_that_it_must_have(string old, string other, string path, params string[] missing)
    {
        var problems = OverlayTexts.Read(OverlayTexts.With(old, other)).Problems;

        problems.Should().OnlyContain(problem => problem.Code == DataProblemCode.MissingProperty);
        problems.Select(problem => problem.Path).Should().BeEquivalentTo(missing.Select(name => $"{path}.{name}"));
    }

    [Fact]
    public void Id_of_an_encoded_text_is_taken()
    {
        var text = OverlayTexts.Full.Replace("\"xa-thu\"", "\"ha-noi\"", StringComparison.Ordinal).Replace("\"xa-thu.", "\"ha-noi.", StringComparison.Ordinal);

        var problem = OverlayTexts.Read(text).OnlyProblem();

        (problem.Code, problem.Path, problem.Found, problem.Line, problem.Column).Should().Be((DataProblemCode.DuplicateId, "$.id", "ha-noi", 4, 9));
    }

    [Fact]
    public void Fact_that_is_declared_badly_is_no_second_mistake_where_it_is_used()
    {
        var file = OverlayTexts.Read(OverlayTexts.With("\"name\": \"visits\", \"type\": \"count\"", "\"name\": \"visits\", \"type\": \"whole\""));

        file.OnlyProblem().Path.Should().Be("$.localFacts[4].type");
    }

    [Fact]
    public void Overlay_without_a_usable_id_is_told_so_once() =>
        OverlayTexts.Read(OverlayTexts.With("  \"id\": \"xa-thu\",\n", "")).OnlyProblem().Should().BeEquivalentTo(new { Code = DataProblemCode.MissingProperty, Path = "$.id" });

    [Fact]
    public void Fact_is_declared_once_also_where_the_first_declaration_is_bad() =>
        OverlayTexts.Read(OverlayTexts.With("\"name\": \"remark\", \"type\": \"text\"", "\"name\": \"onDuty\", \"type\": \"words\"")).Problems
            .Select(problem => (problem.Code, problem.Path)).Should().Equal((DataProblemCode.UnknownName, "$.localFacts[0].type"), (DataProblemCode.DuplicateId, "$.localFacts[1].name"));

    [Fact]
    public void Local_facts_of_the_base_can_be_read_by_conditions()
    {
        static string Text(string required) => $$$"""
            { "overlay": 1, "id": "x", "title": { "vi": "a", "en": "b" }, "base": "xa-thu", "revision": 1, "documents": [ { "id": "d", "number": "1", "date": "2025-01-01", "kind": { "vi": "a", "en": "b" } } ],
              "changes": [ { "change": "require", "kinds": ["partyMember"], "rating": "good", "when": { "operand": "xa-thu.visits", "comparison": "atLeast", "required": {{{required}}} },
                             "citation": { "document": "d", "provision": "1", "evidence": "dispatch" } } ] }
            """;
        var catalog = Regulations.RegulationCatalog.Default.With(OverlayTexts.Read(OverlayTexts.Full).Overlay!);

        KiemDiem.Rules.Json.OverlayJson.Read(Encoding.UTF8.GetBytes(Text("3")), catalog).Problems.Should().BeEmpty();
        KiemDiem.Rules.Json.OverlayJson.Read(Encoding.UTF8.GetBytes(Text("1")), catalog).OnlyProblem().Allowed.English.Should().Be("a number from 2 to 50");
    }

    [Theory]
    [InlineData(999, 1000, 0)]
    [InlineData(1000, 1000, 1)]
    [InlineData(1500, 1000, 501)]
    public void First_thousand_problems_are_listed_and_the_others_counted(int mistakes, int listed, int others)
    {
        var file = OverlayTexts.Read(OverlayTexts.With("\"documents\": [\n", $"\"x\": 0, \"documents\": [ {string.Concat(Enumerable.Repeat("0,", mistakes))}\n"));

        file.Problems.Should().HaveCount(listed);
        file.UnlistedProblems.Should().Be(others);
    }

    [Fact]
    public void Problem_reads_as_one_line_in_both_languages()
    {
        var problem = OverlayTexts.Read(OverlayTexts.With("\"month\": 12", "\"month\": 13")).OnlyProblem();

        problem.Describe(Language.Vietnamese).Should().Be("dòng 41, cột 42, $.deadlines[0].due.month: giá trị ngoài phạm vi: 13. Cho phép: số nguyên từ 1 đến 12.");
        problem.ToString().Should().Be("line 41, column 42, $.deadlines[0].due.month: out of range: 13. Allowed: a whole number from 1 to 12.");
    }

    [Fact]
    public void Dates_are_read_alike_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            OverlayTexts.Read(OverlayTexts.Full).Overlay!.Documents[0].Date.Should().Be(new DateOnly(2025, 11, 5));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
