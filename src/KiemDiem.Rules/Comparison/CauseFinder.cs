using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>
/// Why the outcomes of one case under two texts differ. Each side is asked what there decides against the outcome of the other:
/// the gate, the weighed case, the gap or the fallback that it came to; for a better rating that only the other side gives, the cases of
/// NotCompleted that apply, or else the conditions that keep from that level and the ceilings below it; for an open outcome the facts that
/// are missing. Conditions that differ and decide nothing are no causes.
/// </summary>
internal sealed class CauseFinder
{
    private readonly Evaluation _here;
    private readonly Evaluation _there;
    private readonly ComparedText _side;

    private CauseFinder(Evaluation here, Evaluation there, ComparedText side) => (_here, _there, _side) = (here, there, side);

    public static ImmutableArray<MoveCause> Of(Evaluation from, Evaluation to) =>
    [
        .. new CauseFinder(from, to, ComparedText.From).Causes()
            .Concat(new CauseFinder(to, from, ComparedText.To).Causes())
            .DistinctBy(cause => cause.Key)
            // Another consequence of the same case, or of no level, is found from both sides.
            .DistinctBy(cause => cause.Kind is CauseKind.Fallback or CauseKind.Consequence ? cause.Rule + cause.Condition?.Key : cause.Key),
    ];

    private Outcome Outcome => _here.Outcome;

    private Ladder Ladder => _here.Ladder;

    private ComparedText OtherSide => _side == ComparedText.From ? ComparedText.To : ComparedText.From;

    /// <summary>Whether no rule but the fallback gives the outcome.</summary>
    private bool IsByFallback => IsByFallbackOn(_here);

    private IEnumerable<MoveCause> Causes()
    {
        var gate = Ladder.Gates.FirstOrDefault(gate => Outcome.Reason == gate.Reason);
        if (gate is { Effect: not GateEffect.AuthorityDecidesWhetherRated })
        {
            return OfRule(gate);
        }

        var causes = gate is null ? Missing() : Missing().Concat(OfRule(gate));
        if (Ladder.Triggers.FirstOrDefault(trigger => trigger.Key == Outcome.Reason) is { } weighed)
        {
            causes = causes.Concat(OfRule(weighed));
        }

        if (Ladder.Gaps.FirstOrDefault(gap => gap.Key == Outcome.Reason) is { } gap)
        {
            causes = causes.Concat(OfGap(gap));
        }

        if (IsByFallback && !SameFallback && (IsByFallbackOn(_there) || Outcome.Kind == OutcomeKind.NeedsAuthority))
        {
            causes = causes.Append(new(CauseKind.Fallback, _side, Fallback.Key, NoLevel) { FromSource = FallbackOf(ComparedText.From).Source, ToSource = FallbackOf(ComparedText.To).Source });
        }

        return (Wanted() is { } rating ? causes.Concat(Against(rating)) : causes).Concat(Open());
    }

    /// <summary>Where the same facts keep both outcomes open: the rules that hang on them here, and do not or are not there under the other text.</summary>
    private IEnumerable<MoveCause> Open()
    {
        if (Outcome.Kind != OutcomeKind.Undetermined || _there.Outcome.Kind != OutcomeKind.Undetermined || _here.Missing.Except(_there.Missing).Any() || _there.Outcome.Possible.Contains(Outcome.Possible))
        {
            return [];
        }

        return from rule in Ladder.Rules
               where _here.TruthOf(rule) == Truth.Unknown
               let counterpart = Counterpart(rule)
               where counterpart is null || _there.TruthOf(counterpart) != Truth.Unknown
               select Of(rule, null, counterpart, _side);
    }

    private LadderRule? Counterpart(LadderRule rule) => _there.Ladder.Rules.FirstOrDefault(other => other.Key == rule.Key);

    private bool SameFallback => Ladder.Fallback.Candidates.SequenceEqual(_there.Ladder.Fallback.Candidates);

    private static Label NoLevel { get; } = new("không đạt mức nào", "no level matches");

    private Fallback FallbackOf(ComparedText side) => (side == _side ? _here : _there).Ladder.Fallback;

    /// <summary>The best rating that the other text gives, or leaves open, and this one does not, or only as one that the authority may choose.</summary>
    private Rating? Wanted()
    {
        var (here, there) = (Outcome.Reachable & OutcomeSet.Ratings, _there.Outcome.Reachable & OutcomeSet.Ratings);
        if (here == OutcomeSet.None || there == OutcomeSet.None)
        {
            return null;
        }

        var wanted = there.Ratings().Max();
        var best = here.Ratings().Max();
        return wanted > best || wanted == best && Outcome.Kind == OutcomeKind.NeedsAuthority && (_there.Outcome.Kind == OutcomeKind.Rated || !there.Contains(here)) ? wanted : null;
    }

    /// <summary>What keeps from a rating here.</summary>
    private IEnumerable<MoveCause> Against(Rating rating)
    {
        var failed = Ladder.Triggers.Where(trigger => !trigger.IsWeighed && _here.TruthOf(trigger) == Truth.True).ToList();
        if (failed.Count > 0)
        {
            return failed.SelectMany(OfRule);
        }

        var standard = Ladder.Standards.First(standard => standard.Rating == rating);
        var isReached = Ladder.Standards.Any(other => other.Rating >= rating && _here.TruthOf(other) == Truth.True);
        var levels = isReached || _here.TruthOf(standard) != Truth.False ? [] : Blame.Of(standard.When, _here).Distinct().Where(DecidesHere).Select(OfLevel);
        var ceilings = Ladder.Ceilings.Where(ceiling => ceiling.Highest < rating && _here.TruthOf(ceiling) == Truth.True).ToList();
        return levels.Concat(ceilings.Where(ceiling => ceiling.Highest == ceilings.Min(other => other.Highest)).SelectMany(OfRule));
    }

    /// <summary>Where the other text gives the rating for certain, whatever keeps from it here decides; elsewhere not what keeps from it there as well.</summary>
    private bool DecidesHere(Condition condition) =>
        _there.Outcome.Kind == OutcomeKind.Rated || There(condition) is not { } other || other.Required != condition.Required || _there.TruthOf(other) != Truth.False;

    private MoveCause OfLevel(Condition condition)
    {
        var level = Ladder.Standards.First(standard => standard.Own.Conditions.Contains(condition));
        return Of(level, condition, _there.Ladder.Standards.First(other => other.Rating == level.Rating), _side);
    }

    /// <summary>A gate, a case of NotCompleted or a ceiling that holds here.</summary>
    private IEnumerable<MoveCause> OfRule(LadderRule rule)
    {
        var counterpart = Counterpart(rule);
        var conditions = Blame.Of(rule.When, _here).Distinct().ToList();
        var different = conditions.Where(condition => KindOf(condition) != CauseKind.Consequence).ToList();
        if (counterpart is null && different.Count == conditions.Count && different.All(condition => KindOf(condition) == CauseKind.OnlyThere))
        {
            return [Of(rule, different is [var only] ? only : null, null, _side)];
        }

        if (different.Count > 0)
        {
            return different.Select(condition => Of(rule, condition, counterpart, _side));
        }

        if (counterpart is null)
        {
            return [Of(rule, null, null, _side)];
        }

        if (_there.TruthOf(counterpart) == Truth.True)
        {
            return HasSameEffect(rule, counterpart) ? [] : [Of(rule, null, counterpart, _side)];
        }

        // The same case, and it does not hold there: an exception that only the other text has lifts it.
        var lifting = Blame.Of(counterpart.When, _there).Distinct().Where(condition => Ladder.Conditions.All(own => own.Key != condition.Key)).ToList();
        return lifting.Count > 0 ? lifting.Select(condition => Of(counterpart, condition, rule, OtherSide)) : [Of(rule, null, counterpart, _side)];
    }

    /// <summary>A gap. Where the other text has the same one, only what it asks for otherwise: what kept from the levels is told by itself.</summary>
    private IEnumerable<MoveCause> OfGap(Gap gap)
    {
        var counterpart = Counterpart(gap);
        return counterpart is null || !HasSameEffect(gap, counterpart)
            ? [Of(gap, null, counterpart, _side)]
            : Blame.Of(gap.When, _here).Distinct().Where(condition => KindOf(condition) != CauseKind.Consequence).Select(condition => Of(gap, condition, counterpart, _side));
    }

    /// <summary>The facts that keep the outcome open here and not there.</summary>
    private IEnumerable<MoveCause> Missing() =>
        from fact in _here.Missing.Except(_there.Missing)
        let condition = Ladder.Conditions.First(condition => condition.Operand.Facts.Contains(fact) && _here.TruthOf(condition) == Truth.Unknown)
        let rule = Ladder.Rules.First(rule => rule.When.Conditions.Contains(condition))
        let other = _there.Ladder.Conditions.FirstOrDefault(other => other.Operand.Facts.Contains(fact))
        select new MoveCause(CauseKind.MissingFact, _side, rule.Key, rule.Label)
        {
            Fact = fact,
            FromSource = _side == ComparedText.From ? condition.Source : other?.Source,
            ToSource = _side == ComparedText.To ? condition.Source : other?.Source,
        };

    /// <summary>A cause of a rule, and of one condition of it if it is that.</summary>
    private MoveCause Of(LadderRule rule, Condition? condition, LadderRule? counterpart, ComparedText side)
    {
        var (text, other) = side == _side ? (_here, _there) : (_there, _here);
        var otherCondition = condition is null ? null : Find(other.Ladder, condition);
        var kind = condition is not null ? KindOf(condition, text, other)
            : counterpart is null ? CauseKind.OnlyThere
            : text.TruthOf(rule) != other.TruthOf(counterpart) ? CauseKind.Facts
            : CauseKind.Consequence;
        var (source, otherSource) = (condition?.Source ?? rule.Source, otherCondition?.Source ?? counterpart?.Source);
        var isFrom = side == ComparedText.From;
        return new(kind, side, rule.Key, rule.Label)
        {
            Counterpart = counterpart?.Label,
            IsWholeRule = condition is null || rule is not Standard && rule.When is Condition,
            FromCondition = isFrom ? condition : otherCondition,
            ToCondition = isFrom ? otherCondition : condition,
            FromSource = isFrom ? source : otherSource,
            ToSource = isFrom ? otherSource : source,
        };
    }

    private CauseKind KindOf(Condition condition) => KindOf(condition, _here, _there);

    private static CauseKind KindOf(Condition condition, Evaluation here, Evaluation there) => Find(there.Ladder, condition) switch
    {
        null => CauseKind.OnlyThere,
        var other when other.Required != condition.Required => CauseKind.Threshold,
        var other => here.TruthOf(condition) != there.TruthOf(other) ? CauseKind.Facts : CauseKind.Consequence,
    };

    private Condition? There(Condition condition) => Find(_there.Ladder, condition);

    private static Condition? Find(Ladder ladder, Condition condition) => ladder.Conditions.FirstOrDefault(other => other.Key == condition.Key);

    private static bool HasSameEffect(LadderRule one, LadderRule other) => (one, other) switch
    {
        (Gate first, Gate second) => first.Effect == second.Effect,
        (Trigger first, Trigger second) => first.IsWeighed == second.IsWeighed,
        (Ceiling first, Ceiling second) => first.Highest == second.Highest,
        (Gap first, Gap second) => first.Candidates.SequenceEqual(second.Candidates),
        _ => true,
    };

    private static bool IsByFallbackOn(Evaluation evaluation) =>
        evaluation.Outcome.Kind is OutcomeKind.Rated or OutcomeKind.NeedsAuthority
        && (evaluation.Outcome.Kind == OutcomeKind.Rated || evaluation.Outcome.Reason == Fallback.Key)
        && evaluation.Ladder.Rules.All(rule => rule is Ceiling or Gate or Trigger { IsWeighed: true } || evaluation.TruthOf(rule) == Truth.False);
}
