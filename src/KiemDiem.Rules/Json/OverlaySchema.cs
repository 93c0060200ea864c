using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Json;

/// <summary>The JSON Schema of overlays, made of the same tables as their reader.</summary>
/// <remarks>
/// A schema knows form and names. What an overlay may do to a text is found only when it is read against that text. Nor does a schema see what lies between
/// two places of a file: a document that is cited and not declared, a name declared twice, a threshold of another type than its operand.
/// </remarks>
public static class OverlaySchema
{
    /// <summary>The name under which the schema is published, for <c>$schema</c> in an overlay.</summary>
    public const string FileName = "overlay-1.schema.json";

    private const int LargestNumber = 1_000_000_000;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes the schema.</summary>
    /// <param name="utf8">The stream; it is left open.</param>
    public static void Write(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using (var writer = new Utf8JsonWriter(utf8, Readable))
        {
            Document().WriteTo(writer);
        }

        utf8.Write("\n"u8);
    }

    private static JsonObject Document()
    {
        var schema = Object(
            ["overlay", "id", "title", "base", "revision", "documents"],
            ("$schema", Text()),
            ("overlay", new JsonObject { ["const"] = OverlayJson.Form }),
            ("id", Pattern(OverlayNames.IdPattern)),
            ("title", Ref("label")),
            ("base", Text()),
            ("revision", Whole(1, 1_000_000)),
            ("locality", Pattern(OverlayNames.IdPattern)),
            ("firstYear", Ref("year")),
            ("lastYear", Ref("year")),
            ("documents", Array(Object(["id", "number", "date", "kind"], ("id", Text()), ("number", Text()), ("date", Date()), ("kind", Ref("label"))))),
            ("settings", Settings()),
            ("localFacts", Array(LocalFact())),
            ("changes", Array(new JsonObject { ["oneOf"] = new JsonArray([.. OverlayNames.Changes.Select(Change)]) })),
            ("deadlines", Array(Deadline())),
            ("dossier", Array(Object(["code", "label", "kinds", "citation"], ("code", Text()), ("label", Ref("label")), ("kinds", Ref("kinds")), ("ifAny", Type("boolean")), ("citation", Ref("citation"))))),
            ("registrations", Array(Object(
                ["code", "label", "kinds", "minimum", "maximum", "citation"],
                ("code", Text()), ("label", Ref("label")), ("kinds", Ref("kinds")), ("minimum", Whole(0, 100)), ("maximum", Whole(0, 100)), ("citation", Ref("citation"))))),
            ("rules", Array(Object(["code", "step", "text", "citation"], ("code", Text()), ("step", Enum<ProcedureStep>()), ("text", Ref("label")), ("citation", Ref("citation"))))));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "KiemDiem.Rules overlay, form 1");
        schema.Insert(2, "description", "Local rules on an encoded text. What they may do is checked when they are loaded. null is as if the property were not there.");
        schema["$defs"] = Definitions();
        return schema;
    }

    private static JsonObject LocalFact()
    {
        var fact = Object(
            ["name", "label", "type", "citation"],
            ("name", Pattern(OverlayNames.NamePattern)), ("label", Ref("label")), ("type", Enum<LocalFactType>()), ("minimum", Number(-LargestNumber, LargestNumber)), ("maximum", Number(-LargestNumber, LargestNumber)),
            ("kinds", Ref("kinds")), ("allowsNone", Type("boolean")), ("citation", Ref("citation")));
        fact["allOf"] = new JsonArray(
            ForTypes(OverlayNames.TypesWithoutRange, () => false),
            ForTypes([Vocabulary.NameOf(LocalFactType.Share)], () => Nullable(Number(0, 1))));
        return fact;
    }

    /// <summary>What smallest and largest numbers may be of facts of certain types.</summary>
    private static JsonObject ForTypes(ImmutableArray<string> types, Func<JsonNode> range) => new()
    {
        ["if"] = new JsonObject { ["required"] = Names("type"), ["properties"] = new JsonObject { ["type"] = OneOf(types) } },
        ["then"] = new JsonObject { ["properties"] = new JsonObject { ["minimum"] = range(), ["maximum"] = range() } },
    };

    private static JsonObject Deadline()
    {
        var deadline = Object(
            ["code", "task", "what", "who", "citation"],
            ("code", Text()), ("task", Enum<DeadlineTask>()), ("level", Enum<PartyLevel>()), ("what", Ref("label")), ("who", Ref("label")),
            ("due", Object(["yearsLater", "month", "day"], ("yearsLater", Whole(0, 2)), ("month", Whole(1, 12)), ("day", Whole(1, 31)), ("included", Type("boolean")))),
            ("before", Ref("label")), ("onlyYear", Ref("year")), ("citation", Ref("citation")));
        deadline["anyOf"] = new JsonArray(NotNull("due"), NotNull("before"));
        return deadline;
    }

    private static JsonObject NotNull(string name) => new() { ["required"] = Names(name), ["properties"] = new JsonObject { [name] = Type("object") } };

    private static JsonObject Definitions() => new()
    {
        ["label"] = Object(["vi", "en"], ("vi", Text()), ("en", Text())),
        ["year"] = Whole(2018, 2100),
        ["kinds"] = NotEmpty(Enum<SubjectKind>()),
        ["citation"] = Object(["document", "provision", "evidence"], ("document", Text()), ("provision", Text()), ("evidence", Enum<Evidence>()), ("attestedYear", Ref("year"))),
        ["value"] = new JsonObject { ["type"] = Names("number", "boolean", "string"), ["minimum"] = -LargestNumber, ["maximum"] = LargestNumber },
        ["operand"] = new JsonObject
        {
            ["description"] = "A fact or measure, or the key of a local fact: the id of the overlay, a dot, and its name.",
            ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Names([.. Operands.ByKey.Keys]) }, Pattern("^[a-z][a-z0-9-]*\\.[a-z][A-Za-z0-9]*$")),
        },
        ["formula"] = new JsonObject
        {
            ["oneOf"] = new JsonArray(
                Object(["operand", "comparison", "required"], ("operand", Ref("operand")), ("comparison", Enum<Comparison>()), ("required", Ref("value"))),
                Object(["all"], ("all", NotEmpty(Ref("formula")))),
                Object(["any"], ("any", NotEmpty(Ref("formula")))),
                Object(["unless"], ("unless", Object(["rule", "exception"], ("rule", Ref("formula")), ("exception", Ref("formula")))))),
        },
    };

    private static JsonNode Change((string Name, ImmutableArray<string> Needed, ImmutableArray<string> Optional) change) => Object(
        ["change", "kinds", "citation", .. change.Needed],
        [("change", new JsonObject { ["const"] = change.Name }), ("kinds", Ref("kinds")), ("citation", Ref("citation")), .. change.Needed.Concat(change.Optional).Select(name => (name, Property(name)))]);

    private static JsonNode Property(string name) => name switch
    {
        "condition" => Text(),
        "required" => Ref("value"),
        "with" or "when" => Ref("formula"),
        "rating" => OneOf(OverlayNames.Standards),
        "highest" => OneOf(OverlayNames.Ceilings),
        "name" => Pattern(OverlayNames.NamePattern),
        "label" => Ref("label"),
        "weighed" => Type("boolean"),
        "of" => NotEmpty(OneOf(OverlayNames.NotAboveOf)),
        "from" => Enum<Position>(),
        "share" or "outstandingShare" => Number(0, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "The schema does not know this property."),
    };

    private static JsonObject Settings() => Object(
        [],
        [.. RuleSettings.Allowed.Select(setting => (setting.Key, (JsonNode)(setting.Value.Contains("true") ? Type("boolean") : OneOf([.. setting.Value]))))]);

    /// <summary>An object with the properties that it must have and those that it may have, which may also be null.</summary>
    private static JsonObject Object(string[] required, params (string Name, JsonNode Schema)[] properties)
    {
        var schema = Type("object");
        schema["additionalProperties"] = false;
        if (required.Length > 0)
        {
            schema["required"] = Names(required);
        }

        schema["properties"] = new JsonObject(properties.Select(property =>
            KeyValuePair.Create<string, JsonNode?>(property.Name, required.Contains(property.Name) ? property.Schema : Nullable(property.Schema))));
        return schema;
    }

    private static JsonObject Type(string type) => new() { ["type"] = type };

    private static JsonObject Text() => Pattern(@"\S");

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Date()
    {
        var date = Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        date["format"] = "date";
        return date;
    }

    private static JsonObject Whole(int minimum, int maximum) => new() { ["type"] = "integer", ["minimum"] = minimum, ["maximum"] = maximum };

    private static JsonObject Number(int minimum, int maximum) => new() { ["type"] = "number", ["minimum"] = minimum, ["maximum"] = maximum };

    private static JsonObject Array(JsonNode items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject NotEmpty(JsonNode items) => new() { ["type"] = "array", ["minItems"] = 1, ["items"] = items };

    private static JsonObject Enum<TEnum>()
        where TEnum : struct, Enum => OneOf(Vocabulary.NamesOf<TEnum>());

    private static JsonObject OneOf(ImmutableArray<string> names) => new() { ["enum"] = Names([.. names]) };

    private static JsonObject Ref(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    private static JsonObject Nullable(JsonNode schema) => new() { ["anyOf"] = new JsonArray(schema, Type("null")) };

    private static JsonArray Names(params string[] names) => new([.. names.Select(name => (JsonNode)name)]);
}
