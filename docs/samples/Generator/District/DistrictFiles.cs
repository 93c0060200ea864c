using System.Text.Encodings.Web;
using System.Text.Json;
using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>A made-up district for 2023 with its breaches known by construction.</summary>
/// <remarks>Nothing is evaluated: ratings are planned, and facts are written that they follow from.</remarks>
public static class DistrictFiles
{
    /// <summary>The name of the file with the round.</summary>
    public const string RoundName = "district-2023.json";

    /// <summary>The name of the file with the breaches.</summary>
    public const string BreachesName = "district-2023.breaches.json";

    /// <summary>Writes the round.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="plan">What the district is made from.</param>
    /// <param name="shuffleSeed">What the order of the cohorts and of the cases is drawn from; null for the order of the tree.</param>
    public static void WriteRound(Stream stream, DistrictPlan plan, int? shuffleSeed = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var district = District.Build(plan);
        var cohorts = district.Cohorts;
        var cases = district.Subjects.Select((subject, index) => (subject, index));
        if (shuffleSeed is { } seed)
        {
            var random = new Randomizer(seed);
            cohorts = [.. random.Shuffle(cohorts)];
            cases = [.. random.Shuffle(cases)];
        }

        using var text = new RoundText(stream);
        text.Write(district, cohorts, cases);
    }

    /// <summary>Writes the breaches.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="plan">What the district is made from.</param>
    public static void WriteBreaches(Stream stream, DistrictPlan plan)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartArray();
        foreach (var breach in Breaches(plan))
        {
            json.WriteStartObject();
            json.WriteString("kind", breach.Kind);
            json.WriteString("id", breach.Id);
            json.WriteString("field", breach.Field);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        stream.Write("\n"u8);
    }

    /// <summary>Every breach in the round, sorted by kind, identifier and field.</summary>
    /// <param name="plan">What the district is made from.</param>
    public static IReadOnlyList<DistrictBreach> Breaches(DistrictPlan plan) =>
        [.. District.Build(plan).Breaches.OrderBy(breach => breach.Kind, StringComparer.Ordinal).ThenBy(breach => breach.Id, StringComparer.Ordinal).ThenBy(breach => breach.Field, StringComparer.Ordinal)];

    /// <summary>What was planned for every subject, in the order of the tree.</summary>
    /// <param name="plan">What the district is made from.</param>
    public static IReadOnlyList<DistrictRating> Ratings(DistrictPlan plan)
    {
        var district = District.Build(plan);
        var results = new PlannedResults(district);
        return [.. district.Subjects.Select(results.Of)];
    }
}
