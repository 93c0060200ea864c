using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>Writes CSV.</summary>
internal static class CsvRows
{
    public static void Write(TextWriter text, IEnumerable<string?> header, IEnumerable<IEnumerable<string?>> rows)
    {
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in rows.Prepend(header))
        {
            foreach (var cell in row)
            {
                csv.WriteField(cell);
            }

            csv.NextRecord();
        }
    }
}
