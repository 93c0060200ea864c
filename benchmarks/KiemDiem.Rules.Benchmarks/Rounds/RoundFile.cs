using System.Text.Json;

namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>Writes a round of rating year 2023 with any number of cases: always the same for the same number.</summary>
public static class RoundFile
{
    /// <summary>The rating year.</summary>
    public const int Year = 2023;

    private const int Buffer = 1 << 20;

    /// <summary>Writes the round as JSON in UTF-8, without spaces.</summary>
    /// <param name="utf8">Where to; left open.</param>
    /// <param name="cases">How many cases.</param>
    public static void Write(Stream utf8, int cases)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentOutOfRangeException.ThrowIfNegative(cases);
        using var json = new Utf8JsonWriter(utf8);
        var text = new CaseText(json);
        json.WriteStartObject();
        json.WriteNumber("year", Year);
        json.WriteStartArray("cases");
        foreach (var subject in PlannedRound.Cases().Take(cases))
        {
            text.Write(subject);
            if (json.BytesPending > Buffer)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
