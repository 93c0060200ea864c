using System.Collections.Immutable;
using System.Linq.Expressions;
using KiemDiem.Rules.Model;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace KiemDiem.Rules.Engines;

/// <summary>Makes the rules of NRules from those of a ladder.</summary>
internal sealed class LadderRuleSet
{
    private const string PossibleSuffix = "?may";
    private const string OutcomeName = "outcome";

    private static readonly ParameterExpression Context = Expression.Parameter(typeof(IContext), "context");

    private readonly string _name;
    private readonly Ladder _ladder;
    private readonly ImmutableArray<string> _tags;

    /// <param name="name">The name of the rule set, for example <c>qd124-hd25@1/partyMember</c>.</param>
    /// <param name="ladder">The ladder.</param>
    public LadderRuleSet(string name, Ladder ladder)
    {
        _name = name;
        _ladder = ladder;
        var version = name.Split('/')[0];
        _tags = [.. new[] { version.Split('@')[0], version, Vocabulary.NameOf(ladder.Kind) }.Distinct()];
    }

    /// <summary>The rules that find the truths of the ladder's rules.</summary>
    public IRuleSet Truths(FactCompleteness facts) => Make(Rules(facts));

    /// <summary>The same with the rule that makes a <see cref="RatingFact"/> of what they found, after them.</summary>
    public IRuleSet WithOutcome(FactCompleteness facts) => Make(Rules(facts).Append(Outcome()));

    private RuleSet Make(IEnumerable<IRuleDefinition> rules)
    {
        var made = new RuleSet(_name);
        made.Add(rules);
        return made;
    }

    private IEnumerable<IRuleDefinition> Rules(FactCompleteness facts)
    {
        for (var i = 0; i < _ladder.Rules.Length; i++)
        {
            if (facts == FactCompleteness.Complete)
            {
                yield return Rule(i, Certainty.Holds);
                continue;
            }

            yield return Rule(i, Certainty.Must);
            yield return Rule(i, Certainty.May);
        }
    }

    private IRuleDefinition Rule(int index, Certainty certainty)
    {
        var rule = _ladder.Rules[index];
        var builder = Start(rule.Key + (certainty == Certainty.May ? PossibleSuffix : ""), rule.Label.Vietnamese + Qualifier(certainty));
        builder.Tags(RatingsOf(rule).Select(Vocabulary.NameOf));
        builder.Priority(_ladder.Rules.Length - index);

        // The conditions of lower levels come first: cumulative levels then have them in common, and the network tests them once.
        var conditions = LeftHandSide.Of(rule.When, certainty);
        Match(builder, rule is Standard ? conditions.Reverse() : conditions);
        builder.RightHandSide().Action(Expression.Lambda(
            Expression.Call(LeftHandSide.Parameter, nameof(RatedCase.Found), [], Expression.Constant(index), Expression.Constant(certainty)),
            Context,
            LeftHandSide.Parameter));

        Source[] sources = [rule.Source, .. rule.When.Conditions.Select(condition => condition.Source)];
        builder.Property(RuleProperties.Citations, sources.Select(source => source.Citation).Distinct().ToImmutableArray());
        builder.Property(RuleProperties.Evidence, sources.Min(source => source.Evidence));
        return builder.Build();
    }

    private IRuleDefinition Outcome()
    {
        var builder = Start(OutcomeName, "Đề xuất xếp loại, sau khi các quy tắc khác đã chạy");
        builder.Priority(0);
        Match(builder, []);
        builder.RightHandSide().Action(Expression.Lambda(
            Expression.Call(typeof(RatingFact), nameof(RatingFact.Yield), [], Context, LeftHandSide.Parameter, Expression.Constant(_ladder.LogicFingerprint)),
            Context,
            LeftHandSide.Parameter));
        return builder.Build();
    }

    private RuleBuilder Start(string key, string description)
    {
        var builder = new RuleBuilder();
        builder.Name($"{_name}/{key}");
        builder.Description(description);
        builder.Tags(_tags);
        builder.Property(RuleProperties.Fingerprint, _ladder.LogicFingerprint);
        return builder;
    }

    private void Match(RuleBuilder builder, IEnumerable<LambdaExpression> conditions)
    {
        var pattern = builder.LeftHandSide().Pattern(typeof(RatedCase), LeftHandSide.Subject);
        foreach (var condition in conditions.Prepend(LeftHandSide.IsOf(_name)))
        {
            pattern.Condition(condition);
        }
    }

    private static string Qualifier(Certainty certainty) => certainty switch
    {
        Certainty.Must => " (chắc chắn đúng)",
        Certainty.May => " (có thể đúng)",
        _ => "",
    };

    private static IEnumerable<Rating> RatingsOf(LadderRule rule) => rule switch
    {
        Standard standard => [standard.Rating],
        Trigger => [Rating.NotCompleted],
        Ceiling ceiling => [ceiling.Highest],
        Gap gap => gap.Candidates,
        _ => [],
    };
}
