using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads what a round says of its cohorts.</summary>
internal sealed class CohortReader(ReadingContext context)
{
    private static readonly Label Names = CaseLayout.Names(["id", "outstanding", "ranking"]);

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads one cohort. Null when it has no usable id.</summary>
    public CohortInfo? Read(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), Allowed.Object);
            reader.Skip();
            return null;
        }

        var start = reader.TokenStartIndex;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? id = null;
        bool? outstanding = null;
        var ranking = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Name(ref reader);
            var itsPath = JsonPath.Child(path, name);
            var offset = reader.TokenStartIndex;
            reader.Read();
            switch (name)
            {
                case var _ when !seen.Add(name):
                    context.Add(DataProblemCode.DuplicateProperty, itsPath, offset, name, Allowed.OncePerObject);
                    reader.Skip();
                    break;
                case "id":
                    id = ReadId(ref reader, itsPath);
                    break;
                case "outstanding":
                    outstanding = ReadFlag(ref reader, itsPath);
                    break;
                case "ranking":
                    ReadRanking(ref reader, itsPath, ranking);
                    break;
                default:
                    context.Add(DataProblemCode.UnknownProperty, itsPath, offset, name, Names);
                    reader.Skip();
                    break;
            }
        }

        if (!seen.Contains("id"))
        {
            context.Add(DataProblemCode.MissingProperty, JsonPath.Child(path, "id"), start, "id", Allowed.Mandatory);
        }

        return id is null ? null : new(id, outstanding, [.. ranking]);
    }

    private string? ReadId(ref Utf8JsonReader reader, string path)
    {
        var id = RoundReader.ReadText(ref reader, context, path);
        if (id is not null && !_ids.Add(id))
        {
            context.Add(DataProblemCode.DuplicateId, path, reader.TokenStartIndex, JsonText.Cut(id), Allowed.OwnCohortId);
        }

        return id;
    }

    private bool? ReadFlag(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
        {
            return reader.GetBoolean();
        }

        context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), Allowed.Flag);
        reader.Skip();
        return null;
    }

    private void ReadRanking(ref Utf8JsonReader reader, string path, List<string> ranking) =>
        RoundReader.ReadArray(ref reader, context, path, (ref Utf8JsonReader item, string itemPath) =>
        {
            if (RoundReader.ReadText(ref item, context, itemPath) is { } ranked)
            {
                ranking.Add(ranked);
            }
        });
}
