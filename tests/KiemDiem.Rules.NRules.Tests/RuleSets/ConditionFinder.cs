using System.Linq.Expressions;
using KiemDiem.Rules.Model;
using NRules.RuleModel;

namespace KiemDiem.Rules.Engines.Tests.RuleSets;

/// <summary>The conditions of the law in the left-hand side of a rule of NRules, and how each is asked.</summary>
internal sealed class ConditionFinder : ExpressionVisitor
{
    private readonly List<(string Method, Condition Condition)> _calls = [];

    private ConditionFinder()
    {
    }

    public static IEnumerable<Condition> In(IRuleDefinition rule) => Calls(rule).Select(call => call.Condition);

    public static IReadOnlyList<(string Method, Condition Condition)> Calls(IRuleDefinition rule)
    {
        var finder = new ConditionFinder();
        foreach (var expression in Expressions(rule))
        {
            finder.Visit(expression);
        }

        return finder._calls;
    }

    /// <summary>The expressions of the only pattern.</summary>
    public static IEnumerable<LambdaExpression> Expressions(IRuleDefinition rule) =>
        rule.LeftHandSide.ChildElements.Should().ContainSingle().Which.Should().BeOfType<PatternElement>().Which.Expressions.Select(element => element.Expression);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Arguments is [ConstantExpression { Value: Condition condition }])
        {
            _calls.Add((node.Method.Name, condition));
        }

        return base.VisitMethodCall(node);
    }
}
