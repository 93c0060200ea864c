using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Writes cases as JSON, in the order of the fact table. What is unknown is left out; none is <c>null</c>.</summary>
public static class CaseJsonWriter
{
    /// <summary>Writes a case as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, ReviewCase subject)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(subject);
        writer.WriteStartObject();
        writer.WriteString("id", subject.Id);
        writer.WriteString("kind", Vocabulary.NameOf(subject.Kind));
        var group = "";
        foreach (var fact in FactTable.All.Where(fact => fact.StateIn(subject.Storage) != FactState.Unknown))
        {
            var dot = fact.Key.IndexOf('.', StringComparison.Ordinal);
            var itsGroup = dot < 0 ? "" : fact.Key[..dot];
            if (itsGroup != group)
            {
                EndGroup(writer, group);
                if (itsGroup.Length > 0)
                {
                    writer.WriteStartObject(itsGroup);
                }

                group = itsGroup;
            }

            writer.WritePropertyName(fact.Key[(dot + 1)..]);
            WriteValue(writer, fact, subject.Storage);
        }

        EndGroup(writer, group);
        WriteLocal(writer, subject);
        writer.WriteEndObject();
    }

    private static void EndGroup(Utf8JsonWriter writer, string group)
    {
        if (group.Length > 0)
        {
            writer.WriteEndObject();
        }
    }

    private static void WriteLocal(Utf8JsonWriter writer, ReviewCase subject)
    {
        if (subject.Local.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject("local");
        foreach (var (key, value) in subject.Local)
        {
            writer.WritePropertyName(key);
            switch (value.Value)
            {
                case bool flag:
                    writer.WriteBooleanValue(flag);
                    break;
                case decimal number:
                    writer.WriteNumberValue(number);
                    break;
                case string text:
                    writer.WriteStringValue(text);
                    break;
                default:
                    writer.WriteNullValue();
                    break;
            }
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, FactDefinition fact, FactStorage storage)
    {
        switch (fact.BoxedIn(storage))
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int count:
                writer.WriteNumberValue(count);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case DateOnly date:
                WriteDate(writer, date);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case IReadOnlyList<Discipline> items:
                WriteDiscipline(writer, items);
                break;
            case IReadOnlyList<Rating> ratings:
                WriteTexts(writer, ratings.Select(Vocabulary.NameOf));
                break;
            case IReadOnlyList<string> texts:
                WriteTexts(writer, texts);
                break;
            default:
                writer.WriteStringValue(fact.NameIn(storage));
                break;
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, DateOnly date) =>
        writer.WriteStringValue(date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static void WriteTexts(Utf8JsonWriter writer, IEnumerable<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteDiscipline(Utf8JsonWriter writer, IReadOnlyList<Discipline> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            writer.WriteStartObject();
            foreach (var property in DisciplineProperty.All)
            {
                switch (property.Get(item))
                {
                    case bool flag:
                        writer.WriteBoolean(property.Name, flag);
                        break;
                    case DateOnly date:
                        writer.WritePropertyName(property.Name);
                        WriteDate(writer, date);
                        break;
                    case DisciplineForm form:
                        writer.WriteString(property.Name, Vocabulary.NameOf(form));
                        break;
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
