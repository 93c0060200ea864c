using System.Collections.Immutable;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads one case: a walk over its properties that the fact table drives.</summary>
internal sealed class CaseReader
{
    private readonly ReadingContext _context;
    private readonly string _path;
    private readonly int _problemsBefore;
    private readonly FactStorage _storage = new();
    private readonly Dictionary<string, long> _places = new(StringComparer.Ordinal);
    private string? _id;
    private SubjectKind? _kind;

    /// <summary>Begins a case.</summary>
    /// <param name="context">The reading of the file.</param>
    /// <param name="path">The path of the case; empty in a table.</param>
    public CaseReader(ReadingContext context, string path)
    {
        _context = context;
        _path = path;
        _problemsBefore = context.Problems.Count;
    }

    /// <summary>Reads the case that the reader stands on. Null when it has no usable id and kind.</summary>
    public static ReviewCase? Read(ref Utf8JsonReader reader, ReadingContext context, string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), Allowed.Case);
            reader.Skip();
            return null;
        }

        var start = reader.TokenStartIndex;
        var one = new CaseReader(context, path);
        try
        {
            one.ReadObject(ref reader, "", path);
            return one.Finish(start, CaseLayout.Required);
        }
        finally
        {
            context.Problems.Close(one._problemsBefore, one._id);
        }
    }

    /// <summary>Reads one value by the key of its fact.</summary>
    /// <returns>False when there is no such key; then the reader has not moved.</returns>
    public bool TryReadValue(ref Utf8JsonReader reader, string key, string path)
    {
        if (key == "id")
        {
            ReadId(ref reader, path);
        }
        else if (key == "kind")
        {
            ReadKind(ref reader, path);
        }
        else if ((FactTable.Find(key) ?? _context.LocalFacts.Find(key)) is { } fact)
        {
            FactValueReader.Read(ref reader, fact, _storage, _context, path, _places);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Notes where a property stands.</summary>
    /// <returns>False when it stood somewhere before.</returns>
    public bool TakePlace(string key, long offset) => _places.TryAdd(key, offset);

    /// <summary>The case of a table's row.</summary>
    public ReviewCase? FinishRow(ImmutableArray<string> required)
    {
        var subject = Finish(1, required);
        _context.Problems.Close(_problemsBefore, _id);
        return subject;
    }

    private void ReadObject(ref Utf8JsonReader reader, string prefix, string path)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Name(ref reader);
            var key = prefix + name;
            var itsPath = JsonPath.Child(path, name);
            var offset = reader.TokenStartIndex;
            reader.Read();

            // Keys have dots, but in JSON only the names of local facts do: "tasks.assigned" is a column, not a property.
            var mayBeKey = prefix == CaseLayout.LocalPrefix || !name.Contains('.', StringComparison.Ordinal);
            if (mayBeKey && !TakePlace(key, offset))
            {
                _context.Add(DataProblemCode.DuplicateProperty, itsPath, offset, name, Allowed.OncePerObject);
                reader.Skip();
            }
            else if (prefix.Length == 0 && CaseLayout.IsGroup(name))
            {
                ReadGroup(ref reader, name, itsPath);
            }
            else if (!mayBeKey || !TryReadValue(ref reader, key, itsPath))
            {
                _context.Add(DataProblemCode.UnknownProperty, itsPath, offset, name, CaseLayout.PropertiesOf(prefix, _context.LocalFacts));
                reader.Skip();
            }
        }
    }

    private void ReadGroup(ref Utf8JsonReader reader, string group, string path)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            ReadObject(ref reader, group + ".", path);
            return;
        }

        _context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), Allowed.Object);
        reader.Skip();
    }

    private void ReadId(ref Utf8JsonReader reader, string path)
    {
        if (JsonText.NotBlank(ref reader) is not { } id)
        {
            _context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), Allowed.Text);
            reader.Skip();
            return;
        }

        _id = id;
        if (!_context.TakeId(id))
        {
            _context.Add(DataProblemCode.DuplicateId, path, reader.TokenStartIndex, JsonText.Cut(id), Allowed.OwnId);
        }
    }

    private void ReadKind(ref Utf8JsonReader reader, string path)
    {
        if (JsonText.Of(ref reader) is { } name && Vocabulary.TryParse<SubjectKind>(name, out var kind))
        {
            _kind = kind;
            return;
        }

        var code = reader.TokenType == JsonTokenType.String ? DataProblemCode.UnknownName : DataProblemCode.WrongType;
        _context.Add(code, path, reader.TokenStartIndex, JsonText.Found(ref reader), CaseLayout.Names(Vocabulary.NamesOf<SubjectKind>()));
        reader.Skip();
    }

    private ReviewCase? Finish(long start, ImmutableArray<string> required)
    {
        foreach (var name in required.Where(name => !_places.ContainsKey(name)))
        {
            _context.Add(DataProblemCode.MissingProperty, JsonPath.Child(_path, name), start, name, Allowed.Mandatory);
        }

        // A case without an id or kind is still looked through, so that all its problems are told at once.
        var subject = new ReviewCase(_id ?? "?", _kind ?? SubjectKind.PartyMember, _storage);
        foreach (var problem in subject.Problems.Where(problem => _kind is not null || problem.Code != DataProblemCode.NotOfThisKind))
        {
            var place = _places.TryGetValue(problem.Path, out var ofItem) ? ofItem : _places.GetValueOrDefault(problem.Path.Split('[')[0], start);
            _context.Add(problem.Code, _path.Length == 0 ? problem.Path : $"{_path}.{problem.Path}", place, problem.Found, problem.Allowed);
        }

        FinishLocal(subject);
        return _id is null || _kind is null ? null : subject;
    }

    /// <summary>Facts of a local rule set that the kind does not have. That their values are right was seen when they were read.</summary>
    private void FinishLocal(ReviewCase subject)
    {
        foreach (var key in _kind is null ? [] : subject.Local.Keys)
        {
            var path = CaseLayout.LocalPrefix + key;
            if (_context.LocalFacts.Find(path) is { } fact && CaseChecks.OfLocal(subject, fact) is { } problem)
            {
                var itsPath = _path.Length == 0 ? path : JsonPath.Child(JsonPath.Child(_path, CaseLayout.LocalGroup), key);
                _context.Add(problem.Code, itsPath, _places[path], problem.Found, problem.Allowed);
            }
        }
    }
}
