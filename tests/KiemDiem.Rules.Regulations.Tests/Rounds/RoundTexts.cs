using System.Text;
using System.Text.Json;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>Results in short texts, to be held against literals.</summary>
internal static class RoundTexts
{
    private static readonly Dictionary<Rating, Outcome> Ratings = new[] { ("10/10", Rating.NotCompleted), ("20/30", Rating.Completed), ("28/42", Rating.Good), ("28/64", Rating.Excellent) }
        .ToDictionary(item => item.Item2, item => RoundText.QD366.Rules.Judge(RoundText.QD366.Member("m", $"score.general/results={item.Item1}")));

    /// <summary>The outcome of one who is rated.</summary>
    public static Outcome Rated(Rating rating) => Ratings[rating];

    public static string Json(RoundResult result)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            RoundJson.WriteDocument(writer, result, Language.English, withReasons: true);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string OutcomeOf(this RoundResult result, string id) => result.Find(id)!.Outcome.ToString();

    /// <summary>Kind, id, field and cases of each breach.</summary>
    public static IEnumerable<string> Told(this RoundResult result) =>
        result.Breaches.Select(breach => $"{breach.Kind} {breach.Id} {breach.Field ?? "-"}: {string.Join(' ', breach.Cases)}");
}
