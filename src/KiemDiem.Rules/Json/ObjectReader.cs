using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the properties of one object of a document, each once, and says what is wrong with them.</summary>
internal sealed class ObjectReader
{
    private readonly ReadingContext _context;
    private readonly JsonTree _tree;
    private readonly string _path;
    private readonly Dictionary<string, JsonTree> _properties = new(StringComparer.Ordinal);

    /// <summary>Begins an object; what it may not have is told at once.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="tree">The value, which should be an object.</param>
    /// <param name="path">Its path.</param>
    /// <param name="names">The properties it may have.</param>
    public ObjectReader(ReadingContext context, JsonTree tree, string path, params ReadOnlySpan<string> names)
    {
        (_context, _tree, _path) = (context, tree, path);
        if (tree.Type != JsonTokenType.StartObject)
        {
            Wrong(tree, path, Allowed.Object);
            return;
        }

        foreach (var (name, offset, value) in tree.Properties)
        {
            if (!names.Contains(name))
            {
                context.Add(DataProblemCode.UnknownProperty, JsonPath.Child(path, name), offset, JsonText.Cut(name), CaseLayout.Names(names.ToArray()));
            }
            else if (!_properties.TryAdd(name, value))
            {
                context.Add(DataProblemCode.DuplicateProperty, JsonPath.Child(path, name), offset, name, Allowed.OncePerObject);
            }
        }
    }

    /// <summary>Where the object stands.</summary>
    public OverlayPlace Place => _context.OverlayPlaceOf(_path, _tree.Offset);

    /// <summary>Whether a property is there and is not null.</summary>
    public bool Has(string name) => _properties.TryGetValue(name, out var value) && value.Type != JsonTokenType.Null;

    /// <summary>The path of a property.</summary>
    public string PathOf(string name) => JsonPath.Child(_path, name);

    /// <summary>A property; null where it is not there or null, which is told when it must be there.</summary>
    public JsonTree? Get(string name, bool isRequired = true)
    {
        if (Has(name))
        {
            return _properties[name];
        }

        if (isRequired && _tree.Type == JsonTokenType.StartObject)
        {
            _context.Add(DataProblemCode.MissingProperty, PathOf(name), _tree.Offset, name, Allowed.Mandatory);
        }

        return null;
    }

    /// <summary>A text that says something.</summary>
    public string? Text(string name, bool isRequired = true) => Get(name, isRequired) is { } value ? Text(value, PathOf(name)) : null;

    /// <summary>A text of a certain shape.</summary>
    public string? Text(string name, Func<string, bool> isAllowed, Label allowed) =>
        Get(name) is not { } value ? null : value is { Type: JsonTokenType.String, Text: { } text } && isAllowed(text) ? text : Wrong<string>(value, PathOf(name), allowed);

    /// <summary>True or false; false where it is not there.</summary>
    public bool Flag(string name) => Get(name, false) is { } value && (value.Type switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Wrong<object>(value, PathOf(name), Allowed.Flag) is not null,
    });

    /// <summary>A whole number in a range.</summary>
    public int? Count(string name, int minimum, int maximum, bool isRequired = true) =>
        Number(name, minimum, maximum, isRequired) is not { } number ? null
        : decimal.Truncate(number) == number ? (int)number
        : WrongNumber(name, Range(minimum, maximum));

    /// <summary>A number in a range.</summary>
    public decimal? Number(string name, decimal minimum, decimal maximum, bool isRequired = true)
    {
        if (Get(name, isRequired) is not { } value)
        {
            return null;
        }

        if (value.Type == JsonTokenType.Number && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= minimum && number <= maximum && decimal.Round(number, ObjectFact<decimal>.MaximumDecimals) == number)
        {
            return number;
        }

        Wrong(value, PathOf(name), Range(minimum, maximum));
        return null;
    }

    /// <summary>One name of a closed list.</summary>
    public TEnum? Name<TEnum>(string name, bool isRequired = true)
        where TEnum : struct, Enum
    {
        if (Get(name, isRequired) is not { } value)
        {
            return null;
        }

        if (value is { Type: JsonTokenType.String, Text: { } text } && Vocabulary.TryParse<TEnum>(text, out var parsed))
        {
            return parsed;
        }

        Wrong(value, PathOf(name), CaseLayout.Names(Vocabulary.NamesOf<TEnum>()));
        return null;
    }

    /// <summary>The kinds of subject; all where they are not named.</summary>
    public ImmutableArray<SubjectKind> Kinds(bool isRequired = true)
    {
        var kinds = ImmutableArray.CreateBuilder<SubjectKind>();
        foreach (var (item, path) in Items("kinds", isRequired))
        {
            if (item is { Type: JsonTokenType.String, Text: { } text } && Vocabulary.TryParse<SubjectKind>(text, out var kind))
            {
                kinds.Add(kind);
            }
            else
            {
                Wrong(item, path, CaseLayout.Names(Vocabulary.NamesOf<SubjectKind>()));
            }
        }

        return Has("kinds") || isRequired ? kinds.ToImmutable() : SubjectKinds.All;
    }

    /// <summary>A text in both languages: <c>vi</c> and <c>en</c>.</summary>
    public Label? Label(string name, bool isRequired = true)
    {
        if (Get(name, isRequired) is not { } value)
        {
            return null;
        }

        var label = new ObjectReader(_context, value, PathOf(name), "vi", "en");
        return label.Text("vi") is { } vietnamese && label.Text("en") is { } english ? new(vietnamese, english) : null;
    }

    /// <summary>The items of a list with their paths; none where it is not there.</summary>
    public IEnumerable<(JsonTree Item, string Path)> Items(string name, bool isRequired = false)
    {
        if (Get(name, isRequired) is not { } value)
        {
            return [];
        }

        if (value.Type == JsonTokenType.StartArray)
        {
            return value.Items.Select((item, index) => (item, JsonPath.Item(PathOf(name), index)));
        }

        Wrong(value, PathOf(name), Allowed.Array);
        return [];
    }

    /// <summary>Tells that a value is not what is allowed there.</summary>
    public void Wrong(JsonTree value, string path, Label allowed) => _context.Add(
        value.Type is JsonTokenType.String or JsonTokenType.Number ? DataProblemCode.OutOfRange : DataProblemCode.WrongType, path, value.Offset, value.Found, allowed);

    private string? Text(JsonTree value, string path) =>
        value is { Type: JsonTokenType.String, Text: { } text } && !string.IsNullOrWhiteSpace(text) ? text : Wrong<string>(value, path, Allowed.Text);

    private T? Wrong<T>(JsonTree value, string path, Label allowed)
        where T : class
    {
        Wrong(value, path, allowed);
        return null;
    }

    private int? WrongNumber(string name, Label allowed)
    {
        Wrong(_properties[name], PathOf(name), allowed);
        return null;
    }

    private static Label Range(decimal minimum, decimal maximum) => new(
        string.Create(CultureInfo.InvariantCulture, $"số từ {minimum} đến {maximum}"), string.Create(CultureInfo.InvariantCulture, $"a number from {minimum} to {maximum}"));
}
