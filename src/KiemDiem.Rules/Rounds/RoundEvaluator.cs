using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>Rates the cases of a round in their lawful order, each with what was found for those before it.</summary>
internal sealed class RoundEvaluator
{
    private readonly ReviewRound _round;
    private readonly ICaseJudge _judge;
    private readonly Dictionary<SubjectKind, KindReads> _reads = [];
    private readonly RoundLinks _links;
    private readonly Adjacency _subunits;
    private readonly RoundCohorts _cohorts;
    private readonly IReadOnlyList<int[]> _persons;
    private readonly RoundOrder _order;
    private readonly RoundCase[] _results;
    private readonly QuotaFinding[] _quotas;
    private readonly List<RoundBreach> _breaches = [];

    public RoundEvaluator(ReviewRound round, ICaseJudge judge)
    {
        (_round, _judge) = (round, judge);
        if (round.Earlier is { } earlier && earlier.RatingYear != judge.Header.RatingYear)
        {
            throw new InvalidRoundException([new(RoundProblemKind.OtherYear, [Invariant(earlier.RatingYear), Invariant(judge.Header.RatingYear)])]);
        }

        _links = new(round.Cases);
        _subunits = Adjacency.Reversed(_links.CountsInto);
        _cohorts = new(round, _links, judge);
        _persons = Rules.SeveralPlaces is null ? [] : [.. LeadersBy(round.Cases).Where(places => places.Length > 1)];
        _order = new(round.Cases, _links, _cohorts, _persons, Rules, Reads);
        _results = new RoundCase[round.Cases.Length];
        _quotas = new QuotaFinding[_cohorts.All.Count];
    }

    private RoundRules Rules => _judge.Header.Regulation.Round;

    public RoundResult Evaluate(Action<int>? progress)
    {
        var done = 0;
        foreach (var node in _order.Order)
        {
            if (node < _results.Length)
            {
                _results[node] = Rate(node);
                progress?.Invoke(++done);
            }
            else if (node < _order.FirstCohort)
            {
                SeveralPlaces.Decide([.. _persons[node - _results.Length].Select(place => _results[place])], Rules.SeveralPlaces!);
            }
            else
            {
                SettleQuota(node - _order.FirstCohort);
            }
        }

        RoundTies.LinkTree(_results, _links.Above);
        RoundTies.LinkPersons(_results);
        Replace();
        CheckRatings();
        _breaches.AddRange(_links.Breaches());
        _breaches.AddRange(_cohorts.Breaches());
        return new(_judge.Header, InOrder())
        {
            Quotas = [.. _quotas.OrderBy(quota => quota.Cohort, StringComparer.Ordinal).ThenBy(quota => quota.Kinds[0])],
            Breaches = [.. _breaches.OrderBy(breach => breach.Kind).ThenBy(breach => breach.Id, StringComparer.Ordinal).ThenBy(breach => breach.Field, StringComparer.Ordinal)],
            WithoutCohort = [.. _results.Where((result, i) => IsWithoutCohort(result, i)).Select(result => result.Case.Id)],
        };
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The places of the leaders' cases, by their person.</summary>
    private static IEnumerable<int[]> LeadersBy(ImmutableArray<ReviewCase> cases) =>
        Enumerable.Range(0, cases.Length)
            .Where(i => cases[i].Kind == SubjectKind.Leader && cases[i].Person is not null)
            .GroupBy(i => cases[i].Person, (_, places) => places.ToArray());

    private KindReads Reads(SubjectKind kind)
    {
        if (!_reads.TryGetValue(kind, out var reads))
        {
            _reads.Add(kind, reads = new(_judge.LadderFor(kind)));
        }

        return reads;
    }

    private RoundCase Rate(int place)
    {
        var subject = _round.Cases[place];
        var reads = Reads(subject.Kind);
        var subunits = SubunitsOf(place, reads);
        var unit = reads.UnitRating ? _links.Unit[place] : -1;
        var collective = reads.CollectiveRating ? _links.Collective[place] : -1;
        if (subunits.IsEmpty && unit < 0 && collective < 0)
        {
            // Most cases, members above all, hang on no other.
            return new(subject, subject, _judge.Judge(subject), _judge) { Step = _order.Steps[place] };
        }

        var filling = new CaseFilling(subject, reads);
        var rollUp = subunits.IsEmpty ? null : FillSubunits(subject, subunits, filling, reads);
        if (unit >= 0)
        {
            filling.Fill(FactTable.UnitRating, _results[unit]);
        }

        if (collective >= 0)
        {
            filling.Fill(FactTable.CollectiveRating, _results[collective]);
        }

        var hangs = filling.Judge(_judge, out var outcome);
        return new(subject, filling.Filled, outcome, _judge)
        {
            Step = _order.Steps[place],
            RollUp = rollUp,
            HangsOn = hangs ? [.. filling.Open.Distinct().Order(StringComparer.Ordinal)] : [],
        };
    }

    private RollUp FillSubunits(ReviewCase subject, ReadOnlySpan<int> subunits, CaseFilling filling, KindReads reads)
    {
        var (tally, open) = (new SubunitTally(reads.Discipline), new List<string>());
        foreach (var subunit in subunits)
        {
            var result = _results[subunit];
            if (!tally.Add(result.Outcome.Reachable, SubunitDiscipline.Of(result.Case, reads.Ladder.Context)))
            {
                open.Add(result.Case.Id);
            }
        }

        var rollUp = tally.ToRollUp(open);

        // The round's own results stand; what the file says in their place is told, and not used.
        var breach = RoundChecks.Counts(subject, rollUp) ?? (filling.CanBeGiven(tally) ? null : RoundChecks.CountsTogether(subject, rollUp));
        AddBreach(breach);
        return filling.Fill(tally, rollUp, trustsGiven: breach is null);
    }

    /// <summary>The subunits of a case: its own, or for leaders and leaderships, where they matter, those of their unit. The members of a cell are no subordinate units.</summary>
    private ReadOnlySpan<int> SubunitsOf(int place, KindReads reads)
    {
        if (_round.Cases[place].Kind is not (SubjectKind.Leader or SubjectKind.LeadershipCollective))
        {
            return _subunits[place];
        }

        var unit = _links.Unit[place];
        return unit < 0 || !reads.Subunits || _round.Cases[unit].Kind == SubjectKind.PartyCell ? [] : _subunits[unit];
    }

    private void SettleQuota(int index)
    {
        var cohort = _cohorts.All[index];
        var finding = CohortQuota.Of(cohort, [.. cohort.Places.Select(place => _results[place])], _judge.Header.Regulation.Settings);
        _quotas[index] = finding;
        foreach (var id in finding.Proposal?.Lowered ?? [])
        {
            var result = _results[_links.Find(id)];
            result.Lowering = new(finding.Cohort, cohort.Quota.Source);
            result.Outcome = Outcome.Rated(Rating.Good);
        }

        if (finding.IsBreached)
        {
            _breaches.Add(RoundChecks.Quota(finding));
        }
    }

    private ImmutableArray<RoundCase> InOrder()
    {
        var cases = ImmutableArray.CreateBuilder<RoundCase>(_results.Length);
        foreach (var node in _order.Order)
        {
            if (node < _results.Length)
            {
                cases.Add(_results[node]);
            }
        }

        return cases.MoveToImmutable();
    }

    private void Replace()
    {
        if (_round.Earlier is not { } earlier)
        {
            return;
        }

        var reRating = new ReRating(earlier, _judge);
        foreach (var result in _results)
        {
            result.Replaces = reRating.Of(result);
        }
    }

    private void CheckRatings()
    {
        for (var i = 0; i < _results.Length; i++)
        {
            Check(i, FactTable.UnitRating, _links.Unit[i]);
            Check(i, FactTable.CollectiveRating, _links.Collective[i]);
        }

        foreach (var bodies in _links.Bodies.GroupBy(link => link.Organization, link => _results[link.Body]))
        {
            AddBreach(RoundChecks.Peers(_results[bodies.Key].Case, [.. bodies]));
        }
    }

    private void Check(int place, FactDefinition<Rating> fact, int other)
    {
        if (other >= 0)
        {
            AddBreach(RoundChecks.RatingOf(_results[place].Case, fact, _results[other]));
        }
    }

    private void AddBreach(RoundBreach? breach)
    {
        if (breach is not null)
        {
            _breaches.Add(breach);
        }
    }

    private bool IsWithoutCohort(RoundCase result, int place) =>
        _cohorts.Of[place] < 0
        && result.Outcome.Reachable.Contains(OutcomeSet.Excellent)
        && Reads(result.Case.Kind).Ladder.Ladder.Quota is not null;
}
