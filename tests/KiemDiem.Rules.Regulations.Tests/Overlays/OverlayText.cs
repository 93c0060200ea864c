using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>
/// An overlay as the text of a file, from a few words. A condition is <c>operand comparison required</c>; a change of some kinds begins with
/// their names: <c>Threshold("partyMember", "excellent.score.total.atLeast", "95")</c>.
/// </summary>
internal sealed partial record OverlayText(string Base)
{
    public const string Provision = "Điều 6";
    public const string Number = "99-QĐ/TU";

    private const string Citation = "\"citation\": { \"document\": \"qd99\", \"provision\": \"Điều 6\", \"evidence\": \"dispatch\" }";

    public string Id { get; init; } = "mau";

    public int Revision { get; init; } = 1;

    /// <summary>Changes, each as one of the words below makes it.</summary>
    public string[] Changes { get; init; } = [];

    /// <summary>Local facts: <c>name type kinds…</c>, the kinds separated by blanks, <c>none</c> among them when the fact allows none, <c>min..max</c> for a range.</summary>
    public string[] Facts { get; init; } = [];

    /// <summary>Other properties of the document, as JSON.</summary>
    public string More { get; init; } = "";

    public static string Threshold(string kinds, string condition, string required) =>
        Change("threshold", kinds, $"\"condition\": \"{condition}\", \"required\": {Json(required)}");

    public static string Replace(string kinds, string condition, string with) => Change("replace", kinds, $"\"condition\": \"{condition}\", \"with\": {Formula(with)}");

    public static string Remove(string kinds, string condition) => Change("remove", kinds, $"\"condition\": \"{condition}\"");

    public static string Require(string kinds, string rating, string when) => Change("require", kinds, $"\"rating\": \"{rating}\", \"when\": {Formula(when)}");

    public static string Trigger(string kinds, string name, string when, bool weighed = false) =>
        Change("trigger", kinds, $"\"name\": \"{name}\", {Label("label", "trường hợp", "case")}, \"weighed\": {(weighed ? "true" : "false")}, \"when\": {Formula(when)}");

    public static string Ceiling(string kinds, string name, string highest, string when) =>
        Change("ceiling", kinds, $"\"name\": \"{name}\", {Label("label", "trần", "ceiling")}, \"highest\": \"{highest}\", \"when\": {Formula(when)}");

    public static string NotAbove(string kinds, string of, string? from = null) =>
        Change("notAbove", kinds, $"{Label("label", "không cao hơn", "not above")}, \"of\": {List(of)}{(from is null ? "" : $", \"from\": \"{from}\"")}");

    public static string Quota(string kinds, string share, string? outstanding = null) =>
        Change("quota", kinds, $"\"share\": {share}{(outstanding is null ? "" : $", \"outstandingShare\": {outstanding}")}");

    public static string All(params string[] parts) => $"{{ \"all\": [{string.Join(", ", parts.Select(Formula))}] }}";

    public static string Any(params string[] parts) => $"{{ \"any\": [{string.Join(", ", parts.Select(Formula))}] }}";

    public static string Unless(string rule, string exception) => $"{{ \"unless\": {{ \"rule\": {Formula(rule)}, \"exception\": {Formula(exception)} }} }}";

    public static string Deadline(string code, int yearsLater, int month, int day, string more = "") =>
        $"{{ \"code\": \"{code}\", \"task\": \"reviewAndRating\", {Label("what", "việc", "task")}, {Label("who", "ai", "who")}, "
        + $"\"due\": {{ \"yearsLater\": {yearsLater}, \"month\": {month}, \"day\": {day}{more} }}, {Citation} }}";

    public static string Document(string code, string kinds, bool ifAny = false) =>
        $"{{ \"code\": \"{code}\", \"kinds\": {List(kinds)}, {Label("label", "tài liệu", "document")}, \"ifAny\": {(ifAny ? "true" : "false")}, {Citation} }}";

    public OverlayText With(params string[] changes) => this with { Changes = [.. Changes, .. changes] };

    public OverlayFile Read(IRegulationSource? source = null) => OverlayJson.Read(Encoding.UTF8.GetBytes(ToString()), source ?? RegulationCatalog.Default);

    /// <summary>The overlay, which must be without problems.</summary>
    public RegulationOverlay Overlay(IRegulationSource? source = null)
    {
        var file = Read(source);
        file.Problems.Should().BeEmpty();
        return file.Overlay!;
    }

    /// <summary>The catalogue with the overlay.</summary>
    public RegulationCatalog In(RegulationCatalog? catalog = null) => (catalog ?? RegulationCatalog.Default).With(Overlay(catalog));

    /// <summary>The rules that the overlay makes, in a year.</summary>
    public RatingRules For(int year) => In().Under(Id, year);

    /// <summary>The one problem of an overlay that may not do what it does.</summary>
    public DataProblem Refusal()
    {
        var file = Read();
        file.Overlay.Should().BeNull();
        var problem = file.Problems.Should().ContainSingle().Which;
        problem.Code.Should().Be(DataProblemCode.NotAllowed);
        return problem;
    }

    public override string ToString()
    {
        string[] parts =
        [
            $"\"overlay\": 1, \"id\": \"{Id}\", {Label("title", "Quy định mẫu", "Model rules")}, \"base\": \"{Base}\", \"revision\": {Revision}",
            $"\"documents\": [{{ \"id\": \"qd99\", \"number\": \"{Number}\", \"date\": \"2025-11-20\", {Label("kind", "Quy định", "Regulation")} }}]",
            $"\"localFacts\": [{string.Join(", ", Facts.Select(Fact))}]",
            $"\"changes\": [{string.Join(", ", Changes)}]",
        ];
        return $"{{ {string.Join(", ", More.Length == 0 ? parts : [.. parts, More])} }}";
    }

    private static string Fact(string fact)
    {
        var words = fact.Split(' ');
        var kinds = words.Skip(2).Where(word => word != "none" && !word.Contains("..", StringComparison.Ordinal)).ToList();
        var range = words.FirstOrDefault(word => word.Contains("..", StringComparison.Ordinal))?.Split("..");
        return $"{{ \"name\": \"{words[0]}\", \"type\": \"{words[1]}\", {Label("label", "dữ kiện " + words[0], "fact " + words[0])}, "
            + (kinds.Count == 0 ? "" : $"\"kinds\": {List(string.Join(' ', kinds))}, ")
            + (range is null ? "" : $"\"minimum\": {range[0]}, \"maximum\": {range[1]}, ")
            + $"\"allowsNone\": {(words.Contains("none") ? "true" : "false")}, {Citation} }}";
    }

    private static string Change(string change, string kinds, string rest) => $"{{ \"change\": \"{change}\", \"kinds\": {List(kinds)}, {rest}, {Citation} }}";

    private static string Formula(string formula) =>
        formula.StartsWith('{') ? formula
        : formula.Split(' ') is [var operand, var comparison, var required] ? $"{{ \"operand\": \"{operand}\", \"comparison\": \"{comparison}\", \"required\": {Json(required)} }}"
        : throw new FormatException($"'{formula}' is no condition.");

    private static string Json(string value) => Bare().IsMatch(value) ? value : JsonSerializer.Serialize(value);

    private static string List(string names) => $"[{string.Join(", ", names.Split(' ').Select(name => $"\"{name}\""))}]";

    private static string Label(string name, string vietnamese, string english) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{name}\": {{ \"vi\": \"{vietnamese}\", \"en\": \"{english}\" }}");

    [GeneratedRegex(@"^(true|false|-?[0-9.]+)$")]
    private static partial Regex Bare();
}
