using NRules;

namespace KiemDiem.Rules.Benchmarks.Engines;

/// <summary>Leaders, each with a collective; one in ten is rated above it. Those are found in two ways.</summary>
public sealed class LeaderRatings
{
    private readonly LeaderRating[] _leaders;
    private readonly CollectiveRating[] _collectives;

    /// <param name="pairs">How many leaders and collectives.</param>
    public LeaderRatings(int pairs)
    {
        _leaders = [.. Enumerable.Range(0, pairs).Select(i => new LeaderRating($"tt-{i}", i % 10 == 0 ? Rating.Excellent : Rating.Good))];
        _collectives = [.. Enumerable.Range(0, pairs).Select(i => new CollectiveRating($"tt-{i}", Rating.Good))];
    }

    /// <summary>Lowers and counts them with a dictionary.</summary>
    public int CountAbove()
    {
        var collectives = _collectives.ToDictionary(collective => collective.Id, StringComparer.Ordinal);
        var above = 0;
        foreach (var leader in _leaders)
        {
            if (collectives.TryGetValue(leader.Collective, out var collective) && collective.Rating < leader.Rating)
            {
                leader.LowerTo(collective.Rating);
                above++;
            }
        }

        return above;
    }

    /// <summary>Lowers and counts them in a session of NRules.</summary>
    /// <param name="factory">The compiled <see cref="LeaderAboveCollective"/>.</param>
    public int CountAbove(ISessionFactory factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        var session = factory.CreateSession();
        session.InsertAll([.. _leaders, .. _collectives]);
        return session.Fire();
    }
}
