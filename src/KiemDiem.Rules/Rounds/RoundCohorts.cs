using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>The groups of a round in which quotas are counted.</summary>
internal sealed class RoundCohorts
{
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

    /// <summary>Rankings that name ids which are not of the group.</summary>
    public IEnumerable<RoundBreach> Breaches()
    {
        foreach (var info in _round.Cohorts.Where(info => !info.Ranking.IsEmpty))
        {
            var own = All.Where(cohort => cohort.Key.Id == info.Id).SelectMany(cohort => cohort.Places).ToHashSet();
            foreach (var id in info.Ranking.SelectMany(place => place))
            {
                var place = _links.Find(id);
                if (place < 0)
                {
                    yield return RoundLinks.Dangling(id, "ranking", []) with
                    {
                        Text = new($"thứ hạng của nhóm {info.Id}: không có hồ sơ mã {id} trong đợt", $"the ranking of cohort {info.Id}: no case of the round has the id {id}"),
                    };
                }
                else if (!own.Contains(place))
                {
                    yield return new(
                        BreachKind.WrongReference, info.Id, "ranking", [id],
                        new($"thứ hạng của nhóm {info.Id} nêu {id}, không thuộc nhóm này", $"the ranking of cohort {info.Id} names {id}, which is not of that cohort"),
                        null);
                }
            }
        }
    }

    private ReviewCase? CellOf(int place) => _links.CountsInto[place] is >= 0 and var cell ? _round.Cases[cell] : null;
}
