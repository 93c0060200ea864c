using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Json;

/// <summary>The JSON Schema of overlays, made of the same tables as their reader.</summary>
/// <remarks>A schema knows form and names. What an overlay may do to a text is found only when it is read against that text.</remarks>
public static class OverlaySchema
{
    /// <summary>The name under which the schema is published, for <c>$schema</c> in an overlay.</summary>
    public const string FileName = "overlay-1.schema.json";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes the schema.</summary>
    /// <param name="utf8">The stream; it is left open.</param>
    public static void Write(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var writer = new Utf8JsonWriter(utf8, Readable);
        Document().WriteTo(writer);
    }

    private static JsonObject Document() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "KiemDiem.Rules overlay, form 1",
        ["description"] = "Local rules on an encoded text. What they may do is checked when they are loaded.",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Names("overlay", "id", "title", "base", "revision", "documents"),
        ["properties"] = new JsonObject
        {
            ["$schema"] = Type("string"),
            ["overlay"] = new JsonObject { ["const"] = OverlayJson.Form },
            ["id"] = Pattern(OverlayNames.IdPattern),
            ["title"] = Ref("label"),
            ["base"] = Type("string"),
            ["revision"] = Whole(1, 1_000_000),
            ["locality"] = Nullable(Pattern(OverlayNames.IdPattern)),
            ["firstYear"] = Nullable(Ref("year")),
            ["lastYear"] = Nullable(Ref("year")),
            ["documents"] = Array(Object(["id", "number", "date", "kind"], ("id", Text()), ("number", Text()), ("date", new JsonObject { ["type"] = "string", ["format"] = "date" }), ("kind", Ref("label")))),
            ["settings"] = Settings(),
            ["localFacts"] = Array(Object(
                ["name", "label", "type", "citation"],
                ("name", Pattern(OverlayNames.NamePattern)), ("label", Ref("label")), ("type", Enum<LocalFactType>()), ("minimum", Type("number")), ("maximum", Type("number")),
                ("kinds", Ref("kinds")), ("allowsNone", Type("boolean")), ("citation", Ref("citation")))),
            ["changes"] = Array(new JsonObject { ["oneOf"] = new JsonArray([.. OverlayNames.Changes.Select(Change)]) }),
            ["deadlines"] = Array(Object(
                ["code", "task", "what", "who", "citation"],
                ("code", Text()), ("task", Enum<DeadlineTask>()), ("level", Enum<PartyLevel>()), ("what", Ref("label")), ("who", Ref("label")),
                ("due", Object(["yearsLater", "month", "day"], ("yearsLater", Whole(0, 2)), ("month", Whole(1, 12)), ("day", Whole(1, 31)), ("included", Type("boolean")))),
                ("before", Ref("label")), ("onlyYear", Ref("year")), ("citation", Ref("citation")))),
            ["dossier"] = Array(Object(["code", "label", "kinds", "citation"], ("code", Text()), ("label", Ref("label")), ("kinds", Ref("kinds")), ("ifAny", Type("boolean")), ("citation", Ref("citation")))),
            ["registrations"] = Array(Object(
                ["code", "label", "kinds", "minimum", "maximum", "citation"],
                ("code", Text()), ("label", Ref("label")), ("kinds", Ref("kinds")), ("minimum", Whole(0, 100)), ("maximum", Whole(0, 100)), ("citation", Ref("citation")))),
            ["rules"] = Array(Object(["code", "step", "text", "citation"], ("code", Text()), ("step", Enum<ProcedureStep>()), ("text", Ref("label")), ("citation", Ref("citation")))),
        },
        ["$defs"] = Definitions(),
    };

    private static JsonObject Definitions() => new()
    {
        ["label"] = Object(["vi", "en"], ("vi", Text()), ("en", Text())),
        ["year"] = Whole(2018, 2100),
        ["kinds"] = new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Enum<SubjectKind>() },
        ["citation"] = Object(["document", "provision", "evidence"], ("document", Text()), ("provision", Text()), ("evidence", Enum<Evidence>()), ("attestedYear", Ref("year"))),
        ["value"] = new JsonObject { ["type"] = Names("number", "boolean", "string") },
        ["operand"] = new JsonObject
        {
            ["description"] = "A fact or measure, or the key of a local fact: the id of the overlay, a dot, and its name.",
            ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Names([.. Operands.ByKey.Keys]) }, Pattern("^[a-z][a-z0-9-]*\\.[a-z][A-Za-z0-9]*$")),
        },
        ["formula"] = new JsonObject
        {
            ["oneOf"] = new JsonArray(
                Object(["operand", "comparison", "required"], ("operand", Ref("operand")), ("comparison", Enum<Comparison>()), ("required", Ref("value"))),
                Object(["all"], ("all", Array(Ref("formula")))),
                Object(["any"], ("any", Array(Ref("formula")))),
                Object(["unless"], ("unless", Object(["rule", "exception"], ("rule", Ref("formula")), ("exception", Ref("formula")))))),
        },
    };

    private static JsonNode Change((string Name, System.Collections.Immutable.ImmutableArray<string> Needed, System.Collections.Immutable.ImmutableArray<string> Optional) change) => Object(
        ["change", "kinds", "citation", .. change.Needed],
        [("change", new JsonObject { ["const"] = change.Name }), ("kinds", Ref("kinds")), ("citation", Ref("citation")), .. change.Needed.Concat(change.Optional).Select(name => (name, Property(name)))]);

    private static JsonNode Property(string name) => name switch
    {
        "condition" => Text(),
        "required" => Ref("value"),
        "with" or "when" => Ref("formula"),
        "rating" or "highest" => Enum<Rating>(),
        "name" => Pattern(OverlayNames.NamePattern),
        "label" => Ref("label"),
        "weighed" => Type("boolean"),
        "of" => Array(new JsonObject { ["enum"] = Names([.. OverlayNames.NotAboveOf]) }),
        "from" => Enum<Position>(),
        "share" or "outstandingShare" => new JsonObject { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The schema does not know this property."),
    };

    private static JsonObject Settings() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject(RuleSettings.Allowed.Select(setting => KeyValuePair.Create<string, JsonNode?>(
            setting.Key,
            setting.Value.Contains("true") ? Type("boolean") : new JsonObject { ["enum"] = Names([.. setting.Value]) }))),
    };

    private static JsonObject Object(string[] required, params (string Name, JsonNode Schema)[] properties) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = Names(required),
        ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create<string, JsonNode?>(property.Name, property.Schema))),
    };

    private static JsonObject Type(string type) => new() { ["type"] = type };

    private static JsonObject Text() => new() { ["type"] = "string", ["minLength"] = 1 };

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Whole(int minimum, int maximum) => new() { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum };

    private static JsonObject Array(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Enum<TEnum>()
        where TEnum : struct, Enum => new() { ["enum"] = Names([.. Vocabulary.NamesOf<TEnum>()]) };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonObject Nullable(JsonNode schema) => new() { ["anyOf"] = new JsonArray(schema, Type("null")) };

    private static JsonArray Names(params string[] names) => new([.. names.Select(name => (JsonNode)name)]);
}
