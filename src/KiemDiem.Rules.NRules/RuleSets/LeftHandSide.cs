using System.Linq.Expressions;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>A tree of conditions as expressions over a <see cref="RatedCase"/>. Each leaf is the condition of the law itself, with its threshold and citation.</summary>
internal static class LeftHandSide
{
    /// <summary>The name of the case in patterns and actions.</summary>
    public const string Subject = "subject";

    /// <summary>The case, as all expressions name it.</summary>
    public static readonly ParameterExpression Parameter = Expression.Parameter(typeof(RatedCase), Subject);

    /// <summary>That the case is judged by a rule set.</summary>
    public static LambdaExpression IsOf(string ruleSet) =>
        Lambda(Expression.Equal(Expression.Property(Parameter, nameof(RatedCase.RuleSet)), Expression.Constant(ruleSet)));

    /// <summary>A formula as expressions all of which must be true, as short as they can be: the network tests each on its own and shares those that rules have in common.</summary>
    public static IEnumerable<LambdaExpression> Of(Formula formula, Certainty certainty) => Parts(formula, certainty).Select(Lambda);

    private static IEnumerable<Expression> Parts(Formula formula, Certainty certainty) => formula switch
    {
        All all => all.Parts.SelectMany(part => Parts(part, certainty)),
        Unless unless => Parts(unless.Rule, certainty).Append(NotHolding(unless.Exception, certainty)),
        _ => [Holding(formula, certainty)],
    };

    private static Expression Holding(Formula formula, Certainty certainty) => formula switch
    {
        Condition condition => Expression.Call(Parameter, certainty.ToString(), [], Expression.Constant(condition)),
        All all => Join(all.Parts, certainty, Expression.AndAlso, ofNone: true),
        Any any => Join(any.Parts, certainty, Expression.OrElse, ofNone: false),
        Not not => NotHolding(not.Part, certainty),
        Unless unless => Expression.AndAlso(Holding(unless.Rule, certainty), NotHolding(unless.Exception, certainty)),
        _ => throw new InvalidOperationException($"A formula of type {formula.GetType()} has no expression."),
    };

    /// <summary>What must not hold is what may not; what may fail to hold is what need not.</summary>
    private static UnaryExpression NotHolding(Formula formula, Certainty certainty) => Expression.Not(Holding(formula, certainty switch
    {
        Certainty.Must => Certainty.May,
        Certainty.May => Certainty.Must,
        _ => certainty,
    }));

    private static Expression Join(IEnumerable<Formula> parts, Certainty certainty, Func<Expression, Expression, Expression> join, bool ofNone) =>
        parts.Select(part => Holding(part, certainty)).Aggregate<Expression, Expression?>(null, (joined, part) => joined is null ? part : join(joined, part))
        ?? Expression.Constant(ofNone);

    private static LambdaExpression Lambda(Expression body) => Expression.Lambda<Func<RatedCase, bool>>(body, Parameter);
}
