using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>What a host says of a group in which a quota is counted.</summary>
/// <param name="Id">The identifier that cases name as their cohort; where the text counts within a grassroots organisation, the id of that organisation.</param>
/// <param name="Outstanding">Whether the authority recognises the cohort's unit as outstanding, which allows the larger share where the text has one; null when it was not said, which is taken as no.</param>
/// <param name="Ranking">
/// The order in which the host ranks the cases, best first; each place holds one id, or several that stand equal. Empty when the host
/// leaves the choice open.
/// </param>
public sealed record RoundCohort(string Id, bool? Outstanding, ImmutableArray<ImmutableArray<string>> Ranking)
{
    /// <summary>The identifier, in NFC.</summary>
    public string Id { get; } = Id.Normalize();

    /// <summary>The places of the ranking, the ids in NFC.</summary>
    public ImmutableArray<ImmutableArray<string>> Ranking { get; } = [.. Ranking.Select(place => place.Select(id => id.Normalize()).ToImmutableArray())];

    /// <summary>A cohort with a ranking in which no two stand equal.</summary>
    public static RoundCohort Ranked(string id, params ReadOnlySpan<string> ranking)
    {
        var places = ImmutableArray.CreateBuilder<ImmutableArray<string>>(ranking.Length);
        foreach (var place in ranking)
        {
            places.Add([place]);
        }

        return new(id, null, places.MoveToImmutable());
    }
}
