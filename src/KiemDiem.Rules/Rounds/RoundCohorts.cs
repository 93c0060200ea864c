using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>The groups of a round in which quotas are counted.</summary>
internal sealed class RoundCohorts
{
    private const string Ranking = "ranking";

    private readonly ReviewRound _round;
    private readonly RoundLinks _links;

    public RoundCohorts(ReviewRound round, RoundLinks links, ICaseJudge judge)
    {
        (_round, _links) = (round, links);
        Of = new int[round.Cases.Length];
        var infos = round.Cohorts.ToDictionary(cohort => cohort.Id, StringComparer.Ordinal);
        var places = new Dictionary<CohortKey, int>();
        var found = new List<CohortMembers>();
        for (var i = 0; i < Of.Length; i++)
        {
            Of[i] = -1;
            var subject = round.Cases[i];
            if (judge.LadderFor(subject.Kind).Ladder.Quota is not { } quota || CohortKey.Of(subject, CellOf(i), quota) is not { } key)
            {
                continue;
            }

            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = found.Count);
                found.Add(new(key, quota, infos.GetValueOrDefault(key.Id)));
            }

            found[place].Places.Add(i);
            Of[i] = place;
        }

        All = found;
    }

    /// <summary>The groups, in the order of their first case.</summary>
    public IReadOnlyList<CohortMembers> All { get; }

    /// <summary>The group of each case; -1 where it names none, or its kind has no quota.</summary>
    public int[] Of { get; }

    /// <summary>Rankings that name ids which stand on no case, or on cases of another cohort.</summary>
    public IEnumerable<RoundBreach> Breaches()
    {
        var ranked =
            from info in _round.Cohorts
            from place in info.Ranking
            from id in place
            select (Cohort: info.Id, Id: id, Place: _links.Find(id));
        var others = ranked.ToLookup(item => item.Place < 0);
        return others[true].GroupBy(item => item.Id, item => item.Cohort).Select(Missing)
            .Concat(others[false].Where(item => !IsOf(item.Place, item.Cohort)).Select(item => OfAnother(item.Cohort, item.Id)));
    }

    private static RoundBreach Missing(IGrouping<string, string> item)
    {
        var (id, cohorts) = (item.Key, string.Join(", ", item));
        return new(
            BreachKind.DanglingReference, id, Ranking, [],
            new($"thứ hạng của nhóm {cohorts}: không có hồ sơ mã {id} trong đợt", $"the ranking of cohort {cohorts}: no case of the round has the id {id}"),
            null);
    }

    private static RoundBreach OfAnother(string cohort, string id) => new(
        BreachKind.WrongReference, cohort, Ranking, [id],
        new($"thứ hạng của nhóm {cohort} nêu {id}, không thuộc nhóm này", $"the ranking of cohort {cohort} names {id}, which is not of that cohort"),
        null);

    private bool IsOf(int place, string cohort) => Of[place] >= 0 && All[Of[place]].Key.Id == cohort;

    private ReviewCase? CellOf(int place) => _links.CountsInto[place] is >= 0 and var cell ? _round.Cases[cell] : null;
}
