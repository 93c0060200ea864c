using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Evaluation.Oracle;

/// <summary>What follows when the truth of every condition is known, in two-valued logic. Written apart from the code it judges.</summary>
internal sealed class PlainOutcome
{
    private readonly Ladder _ladder;
    private readonly Dictionary<Condition, int> _indexes;

    public PlainOutcome(Ladder ladder)
    {
        _ladder = ladder;
        _indexes = ladder.Conditions.Select((condition, index) => (condition, index)).ToDictionary(item => item.condition, item => item.index);
    }

    /// <summary>The outcome, and between what the authority decides.</summary>
    public (OutcomeSet Outcome, OutcomeSet Candidates) Of(UInt128 truths)
    {
        var decidesWhether = false;
        foreach (var gate in _ladder.Gates.Where(gate => Holds(gate.When, truths)))
        {
            switch (gate.Effect)
            {
                case GateEffect.AuthorityDecidesWhetherRated:
                    decidesWhether = true;
                    break;
                case GateEffect.AuthorityRates:
                    return (OutcomeSet.NeedsAuthority, OutcomeSet.Ratings);
                default:
                    return (OutcomeSet.NotRated, OutcomeSet.None);
            }
        }

        var ratings = Ratings(truths);
        return decidesWhether ? (OutcomeSet.NeedsAuthority, ratings.Set | OutcomeSet.NotRated)
            : ratings.AuthorityDecides ? (OutcomeSet.NeedsAuthority, ratings.Set)
            : (ratings.Set, OutcomeSet.None);
    }

    private (OutcomeSet Set, bool AuthorityDecides) Ratings(UInt128 truths)
    {
        if (_ladder.Triggers.Any(trigger => !trigger.IsWeighed && Holds(trigger.When, truths)))
        {
            return (OutcomeSet.NotCompleted, false);
        }

        var highest = _ladder.Ceilings.Where(ceiling => Holds(ceiling.When, truths)).Select(ceiling => ceiling.Highest).DefaultIfEmpty(Rating.Excellent).Min();
        var level = _ladder.Standards.FirstOrDefault(standard => Holds(standard.When, truths));
        var gap = level is null ? _ladder.Gaps.FirstOrDefault(gap => Holds(gap.When, truths)) : null;
        var ratings = level is not null ? [level.Rating] : gap?.Candidates ?? _ladder.Fallback.Candidates;
        var set = ratings.Aggregate(OutcomeSet.None, (all, rating) => all | OutcomeSets.Of(rating < highest ? rating : highest));

        // A gap of one rating is still the authority's; a choice of several that the ceilings leave no choice in is none.
        var isOpen = (gap is not null && ratings.Length == 1) || set.Count() > 1;
        var isWeighed = _ladder.Triggers.Any(trigger => trigger.IsWeighed && Holds(trigger.When, truths));
        return isWeighed && set != OutcomeSet.NotCompleted ? (set | OutcomeSet.NotCompleted, true) : (set, isOpen);
    }

    private bool Holds(Formula formula, UInt128 truths) => formula switch
    {
        Condition condition => (truths >> _indexes[condition] & UInt128.One) != UInt128.Zero,
        All all => all.Parts.All(part => Holds(part, truths)),
        Any any => any.Parts.Any(part => Holds(part, truths)),
        Not not => !Holds(not.Part, truths),
        Unless unless => Holds(unless.Rule, truths) && !Holds(unless.Exception, truths),
        _ => throw new ArgumentOutOfRangeException(nameof(formula)),
    };
}
