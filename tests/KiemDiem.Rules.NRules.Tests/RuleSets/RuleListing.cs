using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KiemDiem.Rules.Model;
using NRules.RuleModel;

namespace KiemDiem.Rules.Engines.Tests.RuleSets;

/// <summary>The rules of NRules of one regulation as a page, printed from the rule definitions themselves.</summary>
internal static class RuleListing
{
    private const string Possible = "?may";

    /// <param name="regulation">The regulation.</param>
    /// <param name="on">The text that it stands on; null for a central text.</param>
    public static string Of(Regulation regulation, Regulation? on)
    {
        var text = new StringBuilder();
        Line(text, $"""
            # Rules of NRules: {regulation.Id}

            Generated from the rule sets that `RegulationRuleRepository` serves for `{regulation}` ([the text in Vietnamese]({regulation.Id}.md)). What they mean and how
            a host uses them stands in [engines.md](../engines.md). Every rule matches one `RatedCase`, named `subject`, of its own rule set.

            For facts that may be unknown each rule stands twice: as printed, and once more with the suffix `?may`, which asks `May` where this one asks
            `Must`, and `Must` where it asks `May`. For complete facts it stands once and asks `Holds`. Number: the priority.
            """);
        var ruleSets = new RegulationRuleRepository([regulation]).GetRuleSets();
        foreach (var (ladder, ruleSet) in regulation.Ladders.Zip(ruleSets))
        {
            Line(text, $"\n## {ruleSet.Name}\n");
            Line(text, $"Logic `{ladder.LogicFingerprint}`\n");
            if (on?.LadderFor(ladder.Kind).LogicFingerprint == ladder.LogicFingerprint)
            {
                Line(text, $"The same rules as in [{on.NameOf(ladder.Kind)}](nrules-{on.Id}.md), under this name.");
                continue;
            }

            Line(text, $"```text");
            foreach (var rule in ruleSet.Rules.Where(rule => !rule.Name.EndsWith(Possible, StringComparison.Ordinal)))
            {
                Write(text, rule);
            }

            Line(text, $"```");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, IRuleDefinition rule)
    {
        Line(text, $"{rule.Priority,3}  {rule.Name}");
        Line(text, $"     {rule.Description}");
        Line(text, $"     [{string.Join(", ", rule.Tags)}]");
        if (rule.Properties.TryGetProperty(RuleProperties.Citations, out var citations))
        {
            Line(text, $"     {string.Join("; ", (ImmutableArray<Citation>)citations.Value)}: {rule.Properties[RuleProperties.Evidence]}");
        }

        // The first expression is the same for all: that the case is of this rule set.
        foreach (var condition in ConditionFinder.Expressions(rule).Skip(1))
        {
            Line(text, $"       {condition.Body}");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
