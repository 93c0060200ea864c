using System.Globalization;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads lists of discipline decisions.</summary>
internal static class DisciplineReader
{
    public static void Read(ref Utf8JsonReader reader, FactDefinition<IReadOnlyList<Discipline>> fact, FactStorage storage, ReadingContext context, string path)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, FactValueReader.Found(ref reader), fact.Allowed);
            reader.Skip();
            return;
        }

        var items = new List<Discipline>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]");
            items.Add(ReadItem(ref reader, context, itemPath));
        }

        fact.Write(storage, Fact<IReadOnlyList<Discipline>>.Known([.. items]));
    }

    private static Discipline ReadItem(ref Utf8JsonReader reader, ReadingContext context, string path)
    {
        var item = new Discipline();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Add(DataProblemCode.WrongType, path, reader.TokenStartIndex, FactValueReader.Found(ref reader), new("đối tượng JSON", "a JSON object"));
            reader.Skip();
            return item;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var offset = reader.TokenStartIndex;
            reader.Read();
            var property = DisciplineProperty.All.FirstOrDefault(property => property.Name == name);
            if (property is null || !seen.Add(name))
            {
                context.Add(property is null ? DataProblemCode.UnknownProperty : DataProblemCode.DuplicateProperty, $"{path}.{name}", offset, name, Names);
                reader.Skip();
            }
            else
            {
                item = ReadProperty(ref reader, item, property, context, $"{path}.{name}");
            }
        }

        return item;
    }

    private static Label Names
    {
        get
        {
            var names = string.Join(", ", DisciplineProperty.All.Select(property => property.Name));
            return new(names, names);
        }
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

        object? value = property.Type switch
        {
            FactType.Boolean => reader.TokenType switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => null },
            FactType.Date => FactValueReader.Date(ref reader),
            _ => reader.TokenType == JsonTokenType.String && Vocabulary.TryParse<DisciplineForm>(reader.GetString()!, out var form) ? form : null,
        };
        if (value is not null)
        {
            return property.With(item, value);
        }

        var code = reader.TokenType != JsonTokenType.String || property.Type == FactType.Boolean ? DataProblemCode.WrongType
            : property.Type == FactType.Date ? DataProblemCode.OutOfRange
            : DataProblemCode.UnknownName;
        context.Add(code, path, reader.TokenStartIndex, FactValueReader.Found(ref reader), property.Allowed);
        reader.Skip();
        return item;
    }
}
