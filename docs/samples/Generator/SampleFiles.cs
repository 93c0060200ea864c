using System.Text.Json.Nodes;

namespace KiemDiem.Rules.Samples;

/// <summary>The generated sample files: names and texts, the same at every run.</summary>
public static class SampleFiles
{
    /// <summary>The year whose members are also written as CSV and JSON Lines.</summary>
    private const int TabularYear = 2023;

    /// <summary>Makes all files.</summary>
    public static IReadOnlyDictionary<string, string> Build()
    {
        var commune = new Commune();
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var year in new[] { 2021, TabularYear })
        {
            files[$"minh-tan-{year}.json"] = JsonText.Indented(new CommuneYear(commune, year).Round());
        }

        List<JsonObject> members = [.. new CommuneYear(commune, TabularYear).Members()];
        files[$"minh-tan-{TabularYear}.csv"] = CsvText.Of(members);
        files[$"minh-tan-{TabularYear}.jsonl"] = JsonText.Lines(members);
        return files;
    }
}
