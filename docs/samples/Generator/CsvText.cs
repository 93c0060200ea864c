using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;

namespace KiemDiem.Rules.Samples;

/// <summary>Cases as a table: names with dots, one row a case, lists as JSON in a cell, nothing where unknown, a dash where none.</summary>
internal static class CsvText
{
    public static string Of(IReadOnlyList<JsonObject> cases)
    {
        var rows = cases.Select(one => Flat(one, "").ToList()).ToList();
        var columns = Columns(rows);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            Write(csv, columns);
            foreach (var row in rows)
            {
                var cells = row.ToDictionary(StringComparer.Ordinal);
                Write(csv, columns.Select(column => cells.GetValueOrDefault(column, "")));
            }
        }

        return text.ToString();
    }

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }

    private static IEnumerable<KeyValuePair<string, string>> Flat(JsonObject one, string prefix)
    {
        foreach (var (name, value) in one)
        {
            var key = prefix + name;
            if (value is JsonObject group)
            {
                foreach (var inner in Flat(group, key + "."))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return new(key, value switch
                {
                    null => "-",
                    JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
                    _ => JsonText.Compact(value),
                });
            }
        }
    }

    /// <summary>Every column in the order of the cases, the fullest first: one that a case adds stands before the column that follows it there.</summary>
    private static List<string> Columns(IEnumerable<List<KeyValuePair<string, string>>> rows)
    {
        var columns = new List<string>();
        foreach (var row in rows.OrderByDescending(row => row.Count))
        {
            var place = columns.Count;
            foreach (var (key, _) in Enumerable.Reverse(row))
            {
                var found = columns.IndexOf(key);
                if (found < 0)
                {
                    columns.Insert(found = place, key);
                }

                place = found;
            }
        }

        return columns;
    }
}
