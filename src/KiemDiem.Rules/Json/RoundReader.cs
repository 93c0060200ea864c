using System.Collections.Immutable;
using System.Text.Json;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the root of a file: one case, an array of cases, or a round with its year, locality and cohorts.</summary>
internal sealed class RoundReader
{
    private const int FirstYear = 2018;
    private const int LastYear = 2100;

    private static readonly ImmutableArray<string> Properties = ["year", "locality", "cohorts", "cases"];
    private static readonly Label Year = new($"năm từ {FirstYear} đến {LastYear}", $"a year from {FirstYear} to {LastYear}");

    private readonly ReadingContext _context;
    private readonly CaseReadOptions _options;
    private readonly CohortReader _cohortReader;
    private readonly ImmutableArray<ReviewCase>.Builder _cases = ImmutableArray.CreateBuilder<ReviewCase>();
    private readonly ImmutableArray<RoundCohort>.Builder _cohorts = ImmutableArray.CreateBuilder<RoundCohort>();
    private int? _year;
    private string? _locality;

    public RoundReader(ReadingContext context, CaseReadOptions options)
    {
        _context = context;
        _options = options;
        _cohortReader = new(context);
    }

    public delegate void ItemReader(ref Utf8JsonReader reader, string path);

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
        else
        {
            ReadCase(ref reader, "$");
        }
    }

    public static string? ReadText(ref Utf8JsonReader reader, ReadingContext context, string path)
    {
        if (JsonText.NotBlank(ref reader) is { } text)
        {
            return text;
        }

        context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), Allowed.Text);
        reader.Skip();
        return null;
    }

    public static void ReadArray(ref Utf8JsonReader reader, ReadingContext context, string path, ItemReader read)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), Allowed.Array);
            reader.Skip();
            return;
        }

        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            read(ref reader, JsonPath.Item(path, i));
        }
    }

    /// <summary>Whether the object is a round: it has cases, or what only a round has and neither an id nor a kind. Looks ahead on a copy of the reader.</summary>
    private static bool IsRound(Utf8JsonReader ahead)
    {
        var (isLikeRound, isLikeCase) = (false, false);
        try
        {
            while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
            {
                var name = JsonText.Of(ref ahead);
                if (name == "cases")
                {
                    return true;
                }

                isLikeRound |= name is not null && Properties.Contains(name);
                isLikeCase |= name is not null && CaseLayout.Required.Contains(name);
                ahead.Read();
                ahead.Skip();
            }
        }
        catch (JsonException)
        {
            // The reading itself comes to the same place, after what is wrong before it.
        }

        return isLikeRound && !isLikeCase;
    }

    private void ReadRound(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Name(ref reader);
            var path = JsonPath.Child("$", name);
            var offset = reader.TokenStartIndex;
            reader.Read();
            switch (name)
            {
                case var _ when !seen.Add(name):
                    _context.Add(DataProblemCode.DuplicateProperty, path, offset, name, Allowed.OncePerObject);
                    reader.Skip();
                    break;
                case "year":
                    ReadYear(ref reader, path);
                    break;
                case "locality":
                    _locality = ReadText(ref reader, _context, path);
                    break;
                case "cohorts":
                    ReadArray(ref reader, _context, path, ReadCohort);
                    break;
                case "cases":
                    ReadCases(ref reader, path);
                    break;
                default:
                    _context.Add(DataProblemCode.UnknownProperty, path, offset, name, CaseLayout.Names(Properties));
                    reader.Skip();
                    break;
            }
        }

        if (!seen.Contains("cases"))
        {
            _context.Add(DataProblemCode.MissingProperty, "$.cases", start, "cases", Allowed.Mandatory);
        }
    }

    private void ReadYear(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var year) && year is >= FirstYear and <= LastYear)
        {
            _year = year;
            return;
        }

        var isWhole = reader.TokenType == JsonTokenType.Number && reader.ValueSpan.IndexOfAny(".eE"u8) < 0;
        _context.Add(isWhole ? DataProblemCode.OutOfRange : DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), Year);
        reader.Skip();
    }

    private void ReadCases(ref Utf8JsonReader reader, string path) => ReadArray(ref reader, _context, path, ReadCase);

    private void ReadCase(ref Utf8JsonReader reader, string path)
    {
        if (CaseReader.Read(ref reader, _context, path) is { } subject)
        {
            _cases.Add(subject);
        }

        _options.Progress?.Invoke(_cases.Count);
    }

    private void ReadCohort(ref Utf8JsonReader reader, string path)
    {
        if (_cohortReader.Read(ref reader, path) is { } cohort)
        {
            _cohorts.Add(cohort);
        }
    }
}
