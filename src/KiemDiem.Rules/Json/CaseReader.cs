using System.Collections.Immutable;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads one case: a walk over its properties that the fact table drives.</summary>
internal sealed class CaseReader
{
    private const string LocalGroup = "local";

    private readonly ReadingContext _context;
    private readonly string _path;
    private readonly FactStorage _storage = new();
    private readonly Dictionary<string, long> _places = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _local = new(StringComparer.Ordinal);
    private string? _id;
    private SubjectKind? _kind;

    private CaseReader(ReadingContext context, string path)
    {
        _context = context;
        _path = path;
    }

    /// <summary>Reads the case that the reader stands on. Null when it has no usable id and kind.</summary>
    public static ReviewCase? Read(ref Utf8JsonReader reader, ReadingContext context, string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, FactValueReader.Found(ref reader), new("hồ sơ là một đối tượng JSON", "a case is a JSON object"));
            reader.Skip();
            return null;
        }

        var start = reader.TokenStartIndex;
        var one = new CaseReader(context, path);
        one.ReadObject(ref reader, "");
        return one.Finish(start);
    }

    /// <summary>Reads a case from named values, each a piece of JSON: a row of a table.</summary>
    public static ReviewCase? Read(IEnumerable<(string Key, byte[] Json, string Written, (long, long) Place)> values, ReadingContext context, (long Line, long Column) start)
    {
        var one = new CaseReader(context, "");
        foreach (var (key, json, written, place) in values)
        {
            context.Cell = place;
            one.ReadCell(key, json, written);
        }

        context.Cell = start;
        return one.Finish(0);
    }

    private void ReadCell(string key, byte[] json, string written)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            _places[key] = 0;
            ReadProperty(ref reader, key, 0);
            if (reader.Read())
            {
                throw new JsonException();
            }
        }
        catch (JsonException)
        {
            var allowed = FactTable.Find(key)?.Allowed ?? new("một giá trị", "a value");
            _context.Add(DataProblemCode.WrongType, key, 0, written, allowed, _id);
        }
    }

    private void ReadObject(ref Utf8JsonReader reader, string prefix)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var key = prefix + name;
            var offset = reader.TokenStartIndex;
            reader.Read();
            if (!_places.TryAdd(key, offset))
            {
                _context.Add(DataProblemCode.DuplicateProperty, Path(key), offset, name, new("mỗi trường một lần", "each property once"), _id);
                reader.Skip();
            }
            else
            {
                ReadProperty(ref reader, key, offset);
            }
        }
    }

    private void ReadProperty(ref Utf8JsonReader reader, string key, long offset)
    {
        if (key == "id")
        {
            ReadId(ref reader);
        }
        else if (key == "kind")
        {
            ReadKind(ref reader);
        }
        else if (FactTable.Find(key) is { } fact)
        {
            FactValueReader.Read(ref reader, fact, _storage, _context, Path(key));
        }
        else if (key.StartsWith(LocalGroup + ".", StringComparison.Ordinal))
        {
            ReadLocal(ref reader, key[(LocalGroup.Length + 1)..], offset);
        }
        else if (CaseLayout.IsGroup(key) || key == LocalGroup)
        {
            ReadGroup(ref reader, key);
        }
        else
        {
            var dot = key.LastIndexOf('.');
            _context.Add(DataProblemCode.UnknownProperty, Path(key), offset, key[(dot + 1)..], CaseLayout.PropertiesOf(dot < 0 ? "" : key[..(dot + 1)]), _id);
            reader.Skip();
        }
    }

    private void ReadGroup(ref Utf8JsonReader reader, string key)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            ReadObject(ref reader, key + ".");
            return;
        }

        _context.Add(DataProblemCode.WrongType, Path(key), reader.TokenStartIndex, FactValueReader.Found(ref reader), CaseLayout.PropertiesOf(key + "."), _id);
        reader.Skip();
    }

    private void ReadId(ref Utf8JsonReader reader)
    {
        var allowed = new Label("chuỗi ký tự không rỗng", "a text that is not empty");
        if (reader.TokenType != JsonTokenType.String || string.IsNullOrWhiteSpace(reader.GetString()))
        {
            _context.Add(DataProblemCode.WrongType, Path("id"), reader.TokenStartIndex, FactValueReader.Found(ref reader), allowed);
            reader.Skip();
            return;
        }

        _id = reader.GetString()!.Normalize();
        if (!_context.TakeId(_id))
        {
            _context.Add(DataProblemCode.DuplicateId, Path("id"), reader.TokenStartIndex, _id, new("mỗi hồ sơ một mã riêng", "an id of its own for each case"), _id);
        }
    }

    private void ReadKind(ref Utf8JsonReader reader)
    {
        var names = string.Join(", ", Vocabulary.NamesOf<SubjectKind>());
        if (reader.TokenType == JsonTokenType.String && Vocabulary.TryParse<SubjectKind>(reader.GetString()!, out var kind))
        {
            _kind = kind;
            return;
        }

        var code = reader.TokenType == JsonTokenType.String ? DataProblemCode.UnknownName : DataProblemCode.WrongType;
        _context.Add(code, Path("kind"), reader.TokenStartIndex, FactValueReader.Found(ref reader), new(names, names), _id);
        reader.Skip();
    }

    private void ReadLocal(ref Utf8JsonReader reader, string key, long offset)
    {
        if (!_context.LocalFacts.Contains(key))
        {
            var names = _context.LocalFacts.IsEmpty ? "–" : string.Join(", ", _context.LocalFacts);
            _context.Add(DataProblemCode.UnknownProperty, Path($"{LocalGroup}.{key}"), offset, key, new(names, names), _id);
            reader.Skip();
        }
        else if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False)
        {
            _local[key] = reader.TokenType == JsonTokenType.String ? reader.GetString()!.Normalize() : FactValueReader.Found(ref reader);
        }
        else
        {
            _context.Add(DataProblemCode.WrongType, Path($"{LocalGroup}.{key}"), reader.TokenStartIndex, FactValueReader.Found(ref reader), new("chuỗi ký tự, số, true, false", "a text, a number, true, false"), _id);
            reader.Skip();
        }
    }

    private ReviewCase? Finish(long start)
    {
        foreach (var required in new[] { "id", "kind" })
        {
            if (!_places.ContainsKey(required))
            {
                _context.Add(DataProblemCode.MissingProperty, Path(required), start, required, new("bắt buộc phải có", "it must be there"), _id);
            }
        }

        if (_kind is not { } kind)
        {
            return null;
        }

        // A case without an id is still looked through, so that all its problems are told at once.
        var subject = new ReviewCase(_id ?? "?", kind, _storage) { Local = _local.ToImmutableSortedDictionary(StringComparer.Ordinal) };
        foreach (var problem in subject.Problems)
        {
            var key = problem.Path.Split('[')[0];
            _context.Add(problem.Code, Path(problem.Path), _places.GetValueOrDefault(key, start), problem.Found, problem.Allowed, _id);
        }

        return _id is null ? null : subject;
    }

    private string Path(string key) => _path.Length == 0 ? key : $"{_path}.{key}";
}
