using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads lists of names and texts.</summary>
internal static class ListReader
{
    public static void Read<T>(
        ref Utf8JsonReader reader, FactDefinition<IReadOnlyList<T>> fact, FactStorage storage, ReadingContext context, string path, Func<string, (bool IsKnown, T Value)> parse)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), fact.Allowed);
            reader.Skip();
            return;
        }

        var items = new List<T>();
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            var text = JsonText.Of(ref reader);
            if (text is not null && parse(text) is { IsKnown: true } item)
            {
                items.Add(item.Value);
                continue;
            }

            context.Add(text is null ? DataProblemCode.WrongType : DataProblemCode.UnknownName, JsonPath.Item(path, i), reader.TokenStartIndex, JsonText.Found(ref reader), fact.Allowed);
            reader.Skip();
        }

        fact.Write(storage, Fact<IReadOnlyList<T>>.Known([.. items]));
    }
}
