using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>A leader who was reviewed in several places.</summary>
internal static class SeveralPlaces
{
    private static readonly Label Different = new("kiểm điểm ở nhiều nơi, các nơi xếp mức khác nhau", "reviewed in several places, which give different ratings");

    /// <summary>Where the places give different ratings, the authority decides.</summary>
    /// <param name="places">The results of the places.</param>
    /// <param name="source">The provision that says so.</param>
    public static void Decide(IReadOnlyList<RoundCase> places, Source source)
    {
        var rated = places.Where(result => (result.Outcome.Reachable & OutcomeSet.Ratings) != 0).ToList();
        var reachable = rated.Select(result => result.Outcome.Reachable).ToList();
        var all = reachable.Aggregate(OutcomeSet.None, (set, one) => set | (one & OutcomeSet.Ratings));
        if (rated.Count < 2 || all.Count() == 1)
        {
            return;
        }

        var needed = Outcome.Needs(all, new("severalPlaces", Different, source));
        for (var i = 0; i < rated.Count; i++)
        {
            // A place that may come to no rating hinders none.
            var others = reachable.Where((_, other) => other != i)
                .Aggregate(OutcomeSet.Ratings, (set, one) => one.Contains(OutcomeSet.NotRated) ? set : set & one);
            rated[i].Outcome = rated[i].Outcome.Agreeing(others, needed);
        }
    }
}
