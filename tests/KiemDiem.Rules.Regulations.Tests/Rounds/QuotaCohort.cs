using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>One cohort of members under 366-QĐ/TW, small enough to try everything: the rating of each, and the place of each in the ranking.</summary>
/// <param name="Id">The cohort.</param>
/// <param name="Ratings">The rating of each subject.</param>
/// <param name="Places">The place of each in the ranking, several of which may be equal; null where it is left out.</param>
/// <param name="IsOutstanding">Whether its unit is recognised as outstanding: a quarter instead of a fifth.</param>
internal sealed record QuotaCohort(string Id, Rating[] Ratings, int?[] Places, bool IsOutstanding)
{
    private static readonly Dictionary<(string Id, Rating Rating), ReviewCase> Made = [];

    public int Hundredths => IsOutstanding ? 25 : 20;

    public RoundCohort Info => new(
        Id,
        IsOutstanding,
        [
            .. Enumerable.Range(0, Ratings.Length).Where(i => Places[i] is not null)
                .GroupBy(i => Places[i]).OrderBy(place => place.Key)
                .Select(place => place.Select(IdOf).ToImmutableArray()),
        ]);

    public IEnumerable<ReviewCase> Cases => Ratings.Select((rating, i) => CaseOf(IdOf(i), rating));

    public int[] Excellent => [.. Enumerable.Range(0, Ratings.Length).Where(i => Ratings[i] == Rating.Excellent)];

    public int Count(params Rating[] ratings) => Ratings.Count(ratings.Contains);

    public string IdOf(int index) => $"{Id}-{index:00}";

    public bool Keeps(QuotaReading reading) =>
        Count(Rating.Excellent) <= QuotaOracle.Cap(reading, Hundredths, Count(Rating.Excellent), Count(Rating.Good), Others);

    public int MostToStay(QuotaReading reading) => QuotaOracle.MostToStay(reading, Hundredths, Count(Rating.Excellent), Count(Rating.Good), Others);

    /// <summary>Whether so many can be Excellent beside the rest, who have become Good.</summary>
    public bool CanStay(QuotaReading reading, int stay) =>
        QuotaOracle.CanStay(reading, Hundredths, stay, Count(Rating.Excellent), Count(Rating.Good), Others);

    private int Others => Count(Rating.Completed, Rating.NotCompleted);

    private ReviewCase CaseOf(string id, Rating rating)
    {
        if (!Made.TryGetValue((id, rating), out var subject))
        {
            var points = rating switch { Rating.Excellent => "28/64", Rating.Good => "28/42", Rating.Completed => "20/30", _ => "10/10" };
            Made.Add((id, rating), subject = RoundText.QD366.Member(id, $"score.general/results={points} cohort={Id}"));
        }

        return subject;
    }
}
