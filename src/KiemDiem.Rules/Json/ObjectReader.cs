using System.Collections.Immutable;
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
            WrongType(tree, path, Allowed.Object);
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
        Get(name) is not { } value ? null : value is { Type: JsonTokenType.String, Text: { } text } && isAllowed(text) ? text : Wrong<string>(value, PathOf(name), allowed, JsonTokenType.String);

    /// <summary>True or false; false where it is not there.</summary>
    public bool Flag(string name) => Get(name, false) is { } value && (value.Type switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Wrong<object>(value, PathOf(name), Allowed.Flag, JsonTokenType.True) is not null,
    });

    /// <summary>A whole number in a range.</summary>
    public int? Count(string name, int minimum, int maximum, bool isRequired = true) => (int?)Number(name, minimum, maximum, isRequired, true);

    /// <summary>A number in a range.</summary>
    public decimal? Number(string name, decimal minimum, decimal maximum, bool isRequired = true) => Number(name, minimum, maximum, isRequired, false);

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

        WrongName(value, PathOf(name), Vocabulary.NamesOf<TEnum>());
        return null;
    }

    /// <summary>The kinds of subject; all where they are not named.</summary>
    public ImmutableArray<SubjectKind> Kinds(bool isRequired = true)
    {
        var kinds = ImmutableArray.CreateBuilder<SubjectKind>();
        foreach (var (item, path) in Items("kinds", isRequired, true))
        {
            if (item is { Type: JsonTokenType.String, Text: { } text } && Vocabulary.TryParse<SubjectKind>(text, out var kind))
            {
                kinds.Add(kind);
            }
            else
            {
                WrongName(item, path, Vocabulary.NamesOf<SubjectKind>());
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
    /// <param name="name">The property.</param>
    /// <param name="isRequired">Whether it must be there.</param>
    /// <param name="needsItem">Whether a list without items is a mistake, because nothing would come of it.</param>
    public IEnumerable<(JsonTree Item, string Path)> Items(string name, bool isRequired = false, bool needsItem = false)
    {
        if (Get(name, isRequired) is not { } value)
        {
            return [];
        }

        if (value.Type == JsonTokenType.StartArray && (value.Items.Count > 0 || !needsItem))
        {
            return value.Items.Select((item, index) => (item, JsonPath.Item(PathOf(name), index)));
        }

        Wrong(value, PathOf(name), needsItem ? Allowed.NotEmptyArray : Allowed.Array, JsonTokenType.StartArray);
        return [];
    }

    /// <summary>Tells that a value has the wrong type.</summary>
    public void WrongType(JsonTree value, string path, Label allowed) => _context.Add(DataProblemCode.WrongType, path, value.Offset, value.Found, allowed);

    /// <summary>Tells that a value is none of a closed list of names.</summary>
    public void WrongName(JsonTree value, string path, IEnumerable<string> names) => Wrong(value, path, CaseLayout.Names(names), JsonTokenType.String, DataProblemCode.UnknownName);

    /// <summary>Tells that a value of the right type is not what is allowed there, or that it has another type.</summary>
    public void Wrong(JsonTree value, string path, Label allowed, JsonTokenType rightType, DataProblemCode code = DataProblemCode.OutOfRange) =>
        _context.Add(value.Type == rightType ? code : DataProblemCode.WrongType, path, value.Offset, value.Found, allowed);

    private string? Text(JsonTree value, string path)
    {
        if (value is { Type: JsonTokenType.String, Text: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        WrongType(value, path, Allowed.Text);
        return null;
    }

    private decimal? Number(string name, decimal minimum, decimal maximum, bool isRequired, bool isWhole)
    {
        if (Get(name, isRequired) is not { } value)
        {
            return null;
        }

        if (value.Number is { } number && number >= minimum && number <= maximum && (!isWhole || decimal.Truncate(number) == number))
        {
            return number;
        }

        Wrong(value, PathOf(name), Allowed.Range(minimum, maximum, isWhole), JsonTokenType.Number);
        return null;
    }

    private T? Wrong<T>(JsonTree value, string path, Label allowed, JsonTokenType rightType)
        where T : class
    {
        Wrong(value, path, allowed, rightType);
        return null;
    }
}
