using System.Collections.Immutable;
using System.Text.Json;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Json;

/// <summary>Reads what a round says of its cohorts.</summary>
internal sealed class CohortReader(ReadingContext context)
{
    private static readonly Label Names = CaseLayout.Names(["id", "outstanding", "ranking"]);

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads one cohort. Null when it has no usable id.</summary>
    public RoundCohort? Read(ref Utf8JsonReader reader, string path)
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
        var ranking = ImmutableArray<ImmutableArray<string>>.Empty;
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
                    ranking = ReadRanking(ref reader, itsPath);
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

        return id is null ? null : new(id, outstanding, ranking);
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

    /// <summary>A place of the ranking holds one id, or an array of those that stand equal. An id has one place.</summary>
    private ImmutableArray<ImmutableArray<string>> ReadRanking(ref Utf8JsonReader reader, string path)
    {
        var places = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var ranked = new HashSet<string>(StringComparer.Ordinal);
        RoundReader.ReadArray(ref reader, context, path, (ref Utf8JsonReader item, string itemPath) =>
        {
            var place = ImmutableArray.CreateBuilder<string>();
            if (item.TokenType == JsonTokenType.StartArray)
            {
                RoundReader.ReadArray(ref item, context, itemPath, (ref Utf8JsonReader equal, string equalPath) => ReadRanked(ref equal, equalPath, ranked, place));
            }
            else
            {
                ReadRanked(ref item, itemPath, ranked, place);
            }

            places.Add(place.ToImmutable());
        });
        return places.ToImmutable();
    }

    private void ReadRanked(ref Utf8JsonReader reader, string path, HashSet<string> ranked, ImmutableArray<string>.Builder place)
    {
        if (RoundReader.ReadText(ref reader, context, path) is not { } id)
        {
            return;
        }

        if (ranked.Add(id))
        {
            place.Add(id);
        }
        else
        {
            context.Add(DataProblemCode.DuplicateId, path, reader.TokenStartIndex, JsonText.Cut(id), Allowed.OncePerRanking);
        }
    }
}
