using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the root of a file: one case, an array of cases, or a round with its year, locality and cohorts.</summary>
internal sealed class RoundReader
{
    private const int FirstYear = 2018;
    private const int LastYear = 2100;

    private static readonly string[] RoundProperties = ["year", "locality", "cohorts", "cases"];

    private readonly ReadingContext _context;
    private readonly CaseReadOptions _options;
    private readonly ImmutableArray<ReviewCase>.Builder _cases = ImmutableArray.CreateBuilder<ReviewCase>();
    private readonly ImmutableArray<CohortInfo>.Builder _cohorts = ImmutableArray.CreateBuilder<CohortInfo>();
    private int? _year;
    private string? _locality;

    public RoundReader(ReadingContext context, CaseReadOptions options)
    {
        _context = context;
        _options = options;
    }

    public CaseFile ToFile(ProblemList problems) => new(_year, _locality, _cohorts.ToImmutable(), _cases.ToImmutable(), problems);

    public void Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            ReadCases(ref reader, "$");
        }
        else if (reader.TokenType == JsonTokenType.StartObject && IsRound(reader))
        {
            ReadRound(ref reader);
        }
        else if (CaseReader.Read(ref reader, _context, "$") is { } subject)
        {
            _cases.Add(subject);
        }
    }

    /// <summary>Whether the object has cases. Looks ahead on a copy of the reader.</summary>
    private static bool IsRound(Utf8JsonReader ahead)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (ahead.ValueTextEquals("cases"u8))
            {
                return true;
            }

            ahead.Read();
            ahead.Skip();
        }

        return false;
    }

    private void ReadRound(ref Utf8JsonReader reader)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = string.Join(", ", RoundProperties);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var offset = reader.TokenStartIndex;
            reader.Read();
            if (!seen.Add(name))
            {
                _context.Add(DataProblemCode.DuplicateProperty, $"$.{name}", offset, name, new("mỗi trường một lần", "each property once"));
                reader.Skip();
                continue;
            }

            switch (name)
            {
                case "year":
                    ReadYear(ref reader);
                    break;
                case "locality":
                    _locality = ReadText(ref reader, "$.locality");
                    break;
                case "cohorts":
                    ReadArray(ref reader, "$.cohorts", ReadCohort);
                    break;
                case "cases":
                    ReadCases(ref reader, "$.cases");
                    break;
                default:
                    _context.Add(DataProblemCode.UnknownProperty, $"$.{name}", offset, name, new(names, names));
                    reader.Skip();
                    break;
            }
        }
    }

    private void ReadYear(ref Utf8JsonReader reader)
    {
        var allowed = new Label($"năm từ {FirstYear}", $"a year from {FirstYear} on");
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var year))
        {
            _context.Add(DataProblemCode.WrongType, "$.year", reader.TokenStartIndex, FactValueReader.Found(ref reader), allowed);
            reader.Skip();
        }
        else if (year is < FirstYear or > LastYear)
        {
            _context.Add(DataProblemCode.OutOfRange, "$.year", reader.TokenStartIndex, FactValueReader.Found(ref reader), allowed);
        }
        else
        {
            _year = year;
        }
    }

    private void ReadCases(ref Utf8JsonReader reader, string path) => ReadArray(ref reader, path, (ref Utf8JsonReader item, string itemPath) =>
    {
        if (CaseReader.Read(ref item, _context, itemPath) is { } subject)
        {
            _cases.Add(subject);
        }

        _options.Progress?.Invoke(_cases.Count);
    });

    private void ReadCohort(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            _context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, FactValueReader.Found(ref reader), new("đối tượng JSON", "a JSON object"));
            reader.Skip();
            return;
        }

        var start = reader.TokenStartIndex;
        string? id = null;
        bool? outstanding = null;
        var ranking = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var offset = reader.TokenStartIndex;
            reader.Read();
            switch (name)
            {
                case "id":
                    id = ReadText(ref reader, $"{path}.id");
                    break;
                case "outstanding" when reader.TokenType is JsonTokenType.True or JsonTokenType.False:
                    outstanding = reader.GetBoolean();
                    break;
                case "outstanding":
                    _context.Add(DataProblemCode.WrongType, $"{path}.outstanding", reader.TokenStartIndex, FactValueReader.Found(ref reader), new("true, false", "true, false"));
                    reader.Skip();
                    break;
                case "ranking":
                    ReadArray(ref reader, $"{path}.ranking", (ref Utf8JsonReader item, string itemPath) =>
                    {
                        if (ReadText(ref item, itemPath) is { } ranked)
                        {
                            ranking.Add(ranked);
                        }
                    });
                    break;
                default:
                    _context.Add(DataProblemCode.UnknownProperty, $"{path}.{name}", offset, name, new("id, outstanding, ranking", "id, outstanding, ranking"));
                    reader.Skip();
                    break;
            }
        }

        if (id is null)
        {
            _context.Add(DataProblemCode.MissingProperty, $"{path}.id", start, "id", new("bắt buộc phải có", "it must be there"));
        }
        else
        {
            _cohorts.Add(new(id, outstanding, [.. ranking]));
        }
    }

    private string? ReadText(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType == JsonTokenType.String && !string.IsNullOrWhiteSpace(reader.GetString()))
        {
            return reader.GetString()!.Normalize();
        }

        _context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, FactValueReader.Found(ref reader), new("chuỗi ký tự không rỗng", "a text that is not empty"));
        reader.Skip();
        return null;
    }

    private void ReadArray(ref Utf8JsonReader reader, string path, ItemReader read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            _context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, FactValueReader.Found(ref reader), new("danh sách JSON", "a JSON array"));
            reader.Skip();
            return;
        }

        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            read(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
        }
    }

    private delegate void ItemReader(ref Utf8JsonReader reader, string path);
}
