using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads lists of discipline decisions.</summary>
internal static class DisciplineReader
{
    private static readonly Label Names = CaseLayout.Names(DisciplineProperty.All.Select(property => property.Name));

    public static void Read(
        ref Utf8JsonReader reader, FactDefinition<IReadOnlyList<Discipline>> fact, FactStorage storage, ReadingContext context, string path, Dictionary<string, long> places)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), fact.Allowed);
            reader.Skip();
            return;
        }

        var items = new List<Discipline>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            places[JsonPath.Item(fact.Key, items.Count)] = context.PlaceOf(reader.TokenStartIndex);
            items.Add(ReadItem(ref reader, context, JsonPath.Item(path, items.Count)));
        }

        fact.Write(storage, Fact<IReadOnlyList<Discipline>>.Known([.. items]));
    }

    private static Discipline ReadItem(ref Utf8JsonReader reader, ReadingContext context, string path)
    {
        var item = new Discipline();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, JsonText.Found(ref reader), Allowed.Object);
            reader.Skip();
            return item;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Name(ref reader);
            var offset = reader.TokenStartIndex;
            var itsPath = JsonPath.Child(path, name);
            reader.Read();
            if (!seen.Add(name))
            {
                context.Add(DataProblemCode.DuplicateProperty, itsPath, offset, name, Allowed.OncePerObject);
                reader.Skip();
            }
            else if (DisciplineProperty.All.FirstOrDefault(property => property.Name == name) is { } property)
            {
                item = ReadProperty(ref reader, item, property, context, itsPath);
            }
            else
            {
                context.Add(DataProblemCode.UnknownProperty, itsPath, offset, name, Names);
                reader.Skip();
            }
        }

        return item;
    }

    private static Discipline ReadProperty(ref Utf8JsonReader reader, Discipline item, DisciplineProperty property, ReadingContext context, string path)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (!property.AllowsNone)
            {
                context.Add(DataProblemCode.NoneNotAllowed, path, reader.TokenStartIndex, "null", property.Allowed);
            }

            return item;
        }

        object? value = null;
        var code = property.Type switch
        {
            FactType.Boolean => FactValueReader.ParseFlag(ref reader, out value),
            FactType.Date => FactValueReader.ParseDate(ref reader, out value),
            _ => FactValueReader.ParseName(ref reader, name => Vocabulary.TryParse<DisciplineForm>(name, out var form) ? form : null, out value),
        };
        if (code is not { } problem)
        {
            return property.With(item, value);
        }

        context.Add(problem, path, reader.TokenStartIndex, JsonText.Found(ref reader), property.Allowed);
        reader.Skip();
        return item;
    }
}
