using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Analysis;

/// <summary>Goes through all cases of one ladder in one rating year.</summary>
internal sealed class LadderCheck
{
    private readonly LadderDiagram _diagram;
    private readonly DecisionDiagram _cases;
    private readonly Ladder _ladder;
    private readonly Reach _reach;
    private readonly Judge _judge;
    private readonly LawFindingText _text;

    public LadderCheck(LadderDiagram diagram)
    {
        _diagram = diagram;
        _cases = diagram.Cases;
        _ladder = diagram.Ladder;
        _reach = new(diagram);
        _judge = new(diagram.Bound);
        _text = new(_ladder);
    }

    /// <summary>What is found where some case shows it: in one year is enough.</summary>
    public IEnumerable<LawFinding> Shown() => [.. Gaps(), .. NoLevelMatches(), .. Overlaps(), .. OutOfOrder(), .. LowerAsksMore()];

    /// <summary>What is found where no case shows otherwise: it must be so in every year.</summary>
    public IEnumerable<LawFinding> NeverOtherwise() => [.. Unreachable(), .. Rules(), .. Conditions()];

    /// <summary>A case for which what follows is another where a condition is taken out of the text; null where there is none.</summary>
    public WitnessCase? Matters(Condition condition) => Witness(_cases.Difference(_diagram.Outcomes, _diagram.OutcomesOf(RulesWithout(condition))), condition.Key);

    private IEnumerable<LawFinding> Gaps() =>
        from gap in _ladder.Gaps
        let left = Left(gap, gap.Candidates)
        where left != DecisionDiagram.Never
        select WithWitness(left, new()
        {
            Kind = LawFindingKind.Gap,
            Subject = _ladder.Kind,
            Key = gap.Key,
            Candidates = SetOf(gap.Candidates),
            Source = gap.Source,
            Text = gap.Label,
        });

    /// <summary>What the text leaves open without naming it, by what it fails of the lowest level; each by a case that fails nothing else of it.</summary>
    private IEnumerable<LawFinding> NoLevelMatches()
    {
        var where = Left(_ladder.Fallback, _ladder.Fallback.Candidates);
        if (where == DecisionDiagram.Never)
        {
            yield break;
        }

        var parts = _ladder.Standards[^1].When.Parts().Select(part => (Formula: part, Cases: _diagram.Of(part))).ToList();
        var found = false;
        foreach (var (formula, own) in parts)
        {
            var alone = _cases.Without(_cases.And(parts.Where(part => part.Formula != formula).Select(part => part.Cases).Append(where)), own);
            if (alone != DecisionDiagram.Never && formula.Conditions.FirstOrDefault() is { } condition)
            {
                found = true;
                yield return NoLevel(formula.Conditions.Last().Key, alone, _text.OnlyFails(formula), condition.Source);
            }
        }

        if (!found)
        {
            yield return NoLevel("several", where, _text.FailsSeveral, _ladder.Fallback.Source);
        }
    }

    private LawFinding NoLevel(string key, int where, Label text, Source source) => WithWitness(where, new()
    {
        Kind = LawFindingKind.Gap,
        Subject = _ladder.Kind,
        Of = Fallback.Key,
        Key = key,
        Candidates = SetOf(_ladder.Fallback.Candidates),
        Source = source,
        Text = text,
    });

    private IEnumerable<LawFinding> Unreachable()
    {
        var reached = _cases.Ends(_diagram.Outcomes).Select(_diagram.OutcomeOf).Select(outcome => outcome.Rating).ToHashSet();
        foreach (var rating in Enum.GetValues<Rating>().Where(rating => !reached.Contains(rating)))
        {
            var standard = _ladder.Standards.FirstOrDefault(standard => standard.Rating == rating);
            var where = standard is null ? DecisionDiagram.Never : _diagram.Of(standard.When);
            yield return WithWitness(where, new()
            {
                Kind = LawFindingKind.UnreachableRating,
                Subject = _ladder.Kind,
                Key = Vocabulary.NameOf(rating),
                By = By(where, standard),
                Source = standard?.Source ?? _ladder.Triggers.FirstOrDefault()?.Source ?? _ladder.Fallback.Source,
                Text = _text.Unreachable(rating, where != DecisionDiagram.Never),
            });
        }
    }

    /// <summary>Levels that have an upper end of something take it in bands; a case must not be in two of them.</summary>
    private IEnumerable<LawFinding> Overlaps() =>
        from operand in Banded()
        from index in Enumerable.Range(0, _ladder.Standards.Length)
        from other in Enumerable.Range(index + 1, _ladder.Standards.Length - index - 1)
        let higher = _ladder.Standards[index]
        let lower = _ladder.Standards[other]
        let ofHigher = On(higher, operand)
        let ofLower = On(lower, operand)
        where ofHigher.Count > 0 && ofLower.Count > 0
        let both = _cases.And(ofHigher.Concat(ofLower).Select(_diagram.Of))
        where both != DecisionDiagram.Never
        select WithWitness(Best(both, _cases.And(Reached(higher), _diagram.Of(lower.When)), Reached(higher)), new()
        {
            Kind = LawFindingKind.OverlappingBands,
            Subject = _ladder.Kind,
            Of = higher.Key,
            Key = ofLower[^1].Key,
            Source = ofLower[^1].Source,
            Text = _text.Overlap(higher, lower, operand),
        });

    private IEnumerable<LawFinding> OutOfOrder() =>
        from pair in Pairs()
        from asked in pair.Lower.Own.Conditions
        where !IsUpperEnd(asked)
        let ofHigher = On(pair.Higher, asked.Operand)
        where ofHigher.Count > 0
        let shown = _cases.Without(_cases.And(ofHigher.Select(_diagram.Of)), _diagram.Of(asked))
        where shown != DecisionDiagram.Never
        select WithWitness(Best(shown, Reached(pair.Higher)), new()
        {
            Kind = LawFindingKind.ThresholdsOutOfOrder,
            Subject = _ladder.Kind,
            Of = pair.Higher.Key,
            Key = asked.Key,
            Source = ofHigher[0].Source,
            Text = _text.OutOfOrder(pair.Higher, ofHigher[0], pair.Lower, asked),
        });

    private IEnumerable<LawFinding> LowerAsksMore() =>
        from pair in Pairs()
        from part in pair.Lower.When.Parts()
        let kept = part.Without(IsUpperEnd)
        where kept is not null && !part.Conditions.Any(condition => On(pair.Higher, condition.Operand).Count > 0)
        let shown = _cases.Without(Reached(pair.Higher), _diagram.Of(kept))
        where shown != DecisionDiagram.Never
        let asked = part.Conditions.Last()
        select WithWitness(shown, new()
        {
            Kind = LawFindingKind.LowerLevelAsksMore,
            Subject = _ladder.Kind,
            Of = pair.Higher.Key,
            Key = asked.Key,
            Source = pair.Higher.Source,
            Text = _text.LowerAsksMore(pair.Higher, pair.Lower, asked),
        });

    private IEnumerable<LawFinding> Rules()
    {
        for (var i = 0; i < _ladder.Rules.Length; i++)
        {
            var rules = _diagram.Rules.ToArray();
            rules[i] = DecisionDiagram.Never;
            if (_diagram.OutcomesOf(rules) != _diagram.Outcomes)
            {
                continue;
            }

            var (rule, reached) = (_ladder.Rules[i], _reach.Of(i));
            var isShadowed = reached == DecisionDiagram.Never && !IsSaidBefore(i);
            var where = reached == DecisionDiagram.Never ? Best(_diagram.Rules[i], _reach.Open) : reached;
            var by = By(where, rule);
            yield return WithWitness(where, new()
            {
                Kind = isShadowed ? LawFindingKind.ShadowedRule : LawFindingKind.RedundantRule,
                Subject = _ladder.Kind,
                Key = rule.Key,
                By = by,
                Source = rule.Source,
                Text = isShadowed ? _text.Shadowed(rule, by, where != DecisionDiagram.Never) : _text.Redundant(rule, by),
            });
        }
    }

    /// <summary>Whether what always decides before a rule gives just what the rule would give: then the text says it twice.</summary>
    private bool IsSaidBefore(int index)
    {
        var rule = _ladder.Rules[index];
        var where = _cases.And(_diagram.Rules[index], rule is Gate ? DecisionDiagram.Always : _reach.Certain);
        return where != DecisionDiagram.Never
            && _cases.Without(where, _cases.Where(_diagram.Outcomes, end => Gives(rule, _diagram.OutcomeOf(end)))) == DecisionDiagram.Never;
    }

    private static bool Gives(LadderRule rule, Outcome outcome) => rule switch
    {
        Gate { Effect: GateEffect.NotRated or GateEffect.NotRatedReviewDue } gate => outcome.Kind == OutcomeKind.NotRated && outcome.ReviewDue == (gate.Effect == GateEffect.NotRatedReviewDue),
        Trigger { IsWeighed: false } => outcome.Rating == Rating.NotCompleted,
        Standard standard => outcome.Rating == standard.Rating,
        Ceiling ceiling => outcome.Rating == ceiling.Highest,
        _ => false,
    };

    private IEnumerable<LawFinding> Conditions()
    {
        foreach (var condition in _ladder.Rules.SelectMany(rule => rule.When.Conditions).Where(condition => condition.Level != Level.Gap).Distinct())
        {
            var without = RulesWithout(condition);
            if (_diagram.OutcomesOf(without) != _diagram.Outcomes)
            {
                continue;
            }

            var changed = _cases.Or(without.Select((rule, index) => _cases.Difference(rule, _diagram.Rules[index])));
            var by = changed == DecisionDiagram.Never
                ? Implying(condition)
                : By(_cases.And(changed, _reach.Open), [.. _ladder.Rules.Where(rule => !rule.When.Conditions.Contains(condition))]);
            yield return WithWitness(Best(changed == DecisionDiagram.Never ? _cases.Not(_diagram.Of(condition)) : changed, _reach.Open), new()
            {
                Kind = LawFindingKind.RedundantCondition,
                Subject = _ladder.Kind,
                Key = condition.Key,
                By = by,
                Source = condition.Source,
                Text = _text.Redundant(condition, by, changed == DecisionDiagram.Never),
            });
        }
    }

    /// <summary>The conditions that stand wherever a condition stands, and hold only where it holds.</summary>
    private ImmutableArray<string> Implying(Condition condition) =>
    [
        .. _ladder.Rules.Where(rule => rule.When.Conditions.Contains(condition))
            .Select(rule => rule.When.Conditions.Where(other => other != condition && _cases.Without(_diagram.Of(other), _diagram.Of(condition)) == DecisionDiagram.Never))
            .Aggregate((common, others) => common.Intersect(others))
            .Select(other => other.Key),
    ];

    private int[] RulesWithout(Condition condition) =>
    [
        .. _ladder.Rules.Select((rule, index) => !rule.When.Conditions.Contains(condition) ? _diagram.Rules[index]
            : rule.When.Without(other => other == condition) is { } left ? _diagram.Of(left)

            // A level that asks for nothing is everybody's; any other rule that names no case applies to none.
            : rule is Standard ? DecisionDiagram.Always : DecisionDiagram.Never),
    ];

    /// <summary>The rules that hold in all of some cases; where no level does and one rating follows, that.</summary>
    private ImmutableArray<string> By(int where, LadderRule? except) => By(where, [.. _ladder.Rules.Where(rule => rule != except)]);

    private ImmutableArray<string> By(int where, IReadOnlyList<LadderRule> rules)
    {
        if (where == DecisionDiagram.Never)
        {
            return [];
        }

        ImmutableArray<string> by =
        [
            .. rules.Where(rule => rule is not Ceiling && _cases.Without(where, _diagram.Rules[_ladder.Rules.IndexOf(rule)]) == DecisionDiagram.Never)
                .Select(rule => rule.Key),
        ];
        var isFallback = by.IsEmpty && _ladder.Fallback.Candidates.Length == 1
            && _cases.And(where, _cases.Or(_ladder.Standards.Select(standard => _diagram.Of(standard.When)))) == DecisionDiagram.Never;
        return isFallback ? [Fallback.Key] : by;
    }

    /// <summary>Where a cause leaves the decision to the authority: with all its candidates, if ceilings ever leave them all.</summary>
    private int Left(object cause, ImmutableArray<Rating> candidates)
    {
        var reason = cause is LadderRule rule ? rule.Key : Fallback.Key;
        bool IsLeft(Outcome outcome) => outcome.Kind == OutcomeKind.NeedsAuthority && outcome.Reason == reason;
        var all = _cases.Where(_diagram.Outcomes, end => IsLeft(_diagram.OutcomeOf(end)) && _diagram.OutcomeOf(end).Candidates == SetOf(candidates));
        return all != DecisionDiagram.Never ? all : _cases.Where(_diagram.Outcomes, end => IsLeft(_diagram.OutcomeOf(end)));
    }

    private IEnumerable<(Standard Higher, Standard Lower)> Pairs() =>
        from index in Enumerable.Range(0, _ladder.Standards.Length - 1)
        select (_ladder.Standards[index], _ladder.Standards[index + 1]);

    private IEnumerable<Operand> Banded() => _ladder.Standards.SelectMany(standard => standard.Own.Conditions).Where(IsUpperEnd).Select(condition => condition.Operand).Distinct();

    /// <summary>Whether a condition is the upper end of a band: its level has a lower end of the same, too.</summary>
    private bool IsUpperEnd(Condition condition) => condition.Comparison is Comparison.LessThan or Comparison.AtMost
        && _ladder.Standards.Any(standard => On(standard, condition.Operand) is var own && own.Contains(condition)
            && own.Exists(other => other.Comparison is Comparison.AtLeast or Comparison.MoreThan));

    private int Reached(LadderRule rule) => _reach.Of(_ladder.Rules.IndexOf(rule));

    private static List<Condition> On(Standard standard, Operand operand) => [.. standard.Own.Conditions.Where(condition => condition.Operand.Key == operand.Key)];

    /// <summary>The cases, and of them those that show most.</summary>
    private int Best(int where, params int[] wishes)
    {
        foreach (var wish in wishes)
        {
            if (_cases.And(where, wish) is var granted and not DecisionDiagram.Never)
            {
                return granted;
            }
        }

        return where;
    }

    private LawFinding WithWitness(int where, LawFinding finding) => finding with { Witness = Witness(where, finding.Id) };

    private WitnessCase? Witness(int where, string id)
    {
        if (_cases.Choice(where) is not { } choice)
        {
            return null;
        }

        var subject = _diagram.Space.Case(id, choice);
        var outcome = _judge.Outcome(subject);
        return outcome == _diagram.OutcomeOf(_cases.End(_diagram.Outcomes, choice))
            ? new(_diagram.Bound.Context.RatingYear, subject, outcome)
            : throw new InvalidOperationException($"The case of '{id}' is judged otherwise than it was found: {outcome}.");
    }

    private static OutcomeSet SetOf(IEnumerable<Rating> ratings) => ratings.Aggregate(OutcomeSet.None, (set, rating) => set | OutcomeSets.Of(rating));
}
