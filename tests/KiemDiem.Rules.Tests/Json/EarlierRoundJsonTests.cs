using System.Text;
using System.Text.Json;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>Earlier results, as they are written and read again; and files that are none.</summary>
public sealed class EarlierRoundJsonTests
{
    private const string Head = "\"year\":2023,\"regulation\":\"qd124-hd25\",\"revision\":1";
    private const string One = """{"id":"a","outcome":"rated","rating":"good"}""";

    private static readonly RatingRules Rules = RegulationCatalog.Default.For(2023);

    /// <summary>One rated, one not rated, one left to the authority, one open.</summary>
    private static readonly ReviewCase[] Cases =
    [
        new("đã-xếp", SubjectKind.PartyMember) { Findings = new() { Degradation = true } },
        new("b", SubjectKind.PartyMember) { Reviewed = false },
        new("c", SubjectKind.Leader) { ManagedCentrally = true },
        new("d", SubjectKind.PartyMember),
    ];

    private static readonly EarlierResult[] Expected =
    [
        new("b", OutcomeKind.NotRated, null), new("c", OutcomeKind.NeedsAuthority, null), new("d", OutcomeKind.Undetermined, null),
        new("đã-xếp", OutcomeKind.Rated, Rating.NotCompleted),
    ];

    [Fact]
    public void What_evaluate_writes_is_read() =>
        Check(Written(writer => EvaluationJson.WriteDocument(writer, Rules.Header, Cases.Select(Rules.Evaluate), Language.Vietnamese)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_round_writes_is_read(bool withReasons) =>
        Check(Written(writer => RoundJson.WriteDocument(writer, Rules.Evaluate(new ReviewRound(Cases)), Language.Vietnamese, withReasons)));

    [Fact]
    public void Round_rated_again_with_the_same_facts_replaces_nothing()
    {
        var earlier = Read(Written(writer => RoundJson.WriteDocument(writer, Rules.Evaluate(new ReviewRound(Cases)), Language.English)));

        Rules.Evaluate(new ReviewRound(Cases) { Earlier = earlier }).Cases.Should().OnlyContain(item => item.Replaces == null);
    }

    [Fact]
    public void Properties_that_it_does_not_need_are_passed_over()
    {
        var earlier = Read($$"""{"contract":9,"new":[{}],{{Head}},"results":[{"more":1,"id":"a","outcome":"notRated","rating":"good"}]}""");

        (earlier.RatingYear, earlier.Regulation, earlier.Revision).Should().Be((2023, "qd124-hd25", 1));
        earlier.Results.Should().Equal(new EarlierResult("a", OutcomeKind.NotRated, null));
        earlier.Find("b").Should().BeNull();
    }

    [Fact]
    public void Byte_order_mark_is_passed_over() => Read($$"""{{"\uFEFF"}}{{{Head}},"results":[]}""").RatingYear.Should().Be(2023);

    [Fact]
    public void Ids_are_read_in_NFC()
    {
        const string Composed = "tổ";
        var earlier = Read($$"""{{{Head}},"results":[{"id":"{{Composed.Normalize(NormalizationForm.FormD)}}","outcome":"undetermined"}]}""");

        earlier.Find(Composed).Should().NotBeNull();
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("{", "$")]
    [InlineData("{} {}", "$")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("{}", "$.results")]
    [InlineData("{\"results\":{}}", "$.results")]
    [InlineData("{\"results\":null}", "$.results")]
    [InlineData("{\"results\":[]}", "$.year")]
    [InlineData("{\"results\":[],\"year\":\"2023\"}", "$.year")]
    [InlineData("{\"results\":[],\"year\":2023.5}", "$.year")]
    [InlineData("{\"results\":[],\"year\":99999999999}", "$.year")]
    [InlineData("{\"results\":[],\"year\":2023}", "$.regulation")]
    [InlineData("{\"results\":[],\"year\":2023,\"regulation\":null}", "$.regulation")]
    [InlineData("{\"results\":[],\"year\":2023,\"regulation\":\"\",\"revision\":1}", "$.regulation")]
    [InlineData("{\"results\":[],\"year\":2023,\"regulation\":\"x\"}", "$.revision")]
    [InlineData("{\"results\":[],\"year\":2023,\"regulation\":\"x\",\"revision\":true}", "$.revision")]
    public void File_that_is_none_of_results_is_refused_with_the_path(string json, string path) => Refused(json).Path.Should().Be(path);

    [Theory]
    [InlineData("7", "$.results[1].outcome")]
    [InlineData("{}", "$.results[1].outcome")]
    [InlineData("""{"outcome":7}""", "$.results[1].outcome")]
    [InlineData("""{"outcome":"Rated"}""", "$.results[1].outcome")]
    [InlineData("""{"outcome":"rated"}""", "$.results[1].rating")]
    [InlineData("""{"outcome":"rated","rating":null}""", "$.results[1].rating")]
    [InlineData("""{"outcome":"rated","rating":"best"}""", "$.results[1].rating")]
    [InlineData("""{"outcome":"rated","rating":"good"}""", "$.results[1].id")]
    [InlineData("""{"outcome":"rated","rating":"good","id":7}""", "$.results[1].id")]
    [InlineData("""{"outcome":"rated","rating":"good","id":"a"}""", "$.results[1].id")]
    [InlineData("""{"outcome":"rated","rating":"good","id":"\ud800"}""", "$.results[1].id")]
    public void Result_that_is_none_is_refused_with_the_path(string result, string path) =>
        Refused($$"""{{{Head}},"results":[{{One}},{{result}}]}""").Path.Should().Be(path);

    [Fact]
    public void Refusal_says_what_was_found_and_what_is_allowed()
    {
        var refused = Refused($$"""{{{Head}},"results":[{"id":"a","outcome":"rated","rating":"best"}]}""");

        (refused.Found.Vietnamese, refused.Allowed.Vietnamese).Should().Be(("best", "notCompleted, completed, good, excellent"));
        refused.Message.Should().Be("$.results[0].rating: found best; allowed: notCompleted, completed, good, excellent.");
    }

    private static void Check(string json)
    {
        var earlier = Read(json);

        (earlier.RatingYear, earlier.Regulation, earlier.Revision).Should().Be((2023, "qd124-hd25", Rules.Regulation.Revision));
        earlier.Results.Should().Equal(Expected);
    }

    private static InvalidResultsException Refused(string json) => FluentActions.Invoking(() => Read(json)).Should().Throw<InvalidResultsException>().Which;

    private static EarlierRound Read(string json) => EarlierRoundJson.Read(Encoding.UTF8.GetBytes(json));

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
