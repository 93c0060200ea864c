using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>The results of an earlier rating of the same year.</summary>
public sealed class EarlierRound
{
    private readonly Dictionary<string, EarlierResult> _results;

    /// <summary>Makes the results.</summary>
    /// <param name="ratingYear">The rating year.</param>
    /// <param name="regulation">The id of the text that judged.</param>
    /// <param name="revision">The revision of its encoding.</param>
    /// <param name="results">The results.</param>
    /// <exception cref="ArgumentException">Two results are of one id.</exception>
    public EarlierRound(int ratingYear, string regulation, int revision, IEnumerable<EarlierResult> results)
    {
        ArgumentException.ThrowIfNullOrEmpty(regulation);
        ArgumentNullException.ThrowIfNull(results);
        RatingYear = ratingYear;
        Regulation = regulation;
        Revision = revision;
        _results = results.ToDictionary(result => result.Id, StringComparer.Ordinal);
    }

    /// <summary>The rating year.</summary>
    public int RatingYear { get; }

    /// <summary>The id of the text that judged.</summary>
    public string Regulation { get; }

    /// <summary>The revision of its encoding.</summary>
    public int Revision { get; }

    /// <summary>The results, by their ids.</summary>
    public ImmutableArray<EarlierResult> Results => [.. _results.Values.OrderBy(result => result.Id, StringComparer.Ordinal)];

    /// <summary>The result of a case; null where it was not rated before.</summary>
    public EarlierResult? Find(string id) => _results.GetValueOrDefault(id);
}
