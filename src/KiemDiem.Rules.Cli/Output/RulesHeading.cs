namespace KiemDiem.Rules.Cli.Output;

/// <summary>What stands above a table: the text, the rating year, and whether it is another text than the one that governs.</summary>
internal static class RulesHeading
{
    public static void Write(TextWriter writer, RatingRules rules, Language language)
    {
        writer.WriteLine($"{rules.Regulation.Title.In(language)} ({rules.Regulation}), {Say.Year.In(language).ToLowerInvariant()} {rules.RatingYear}");
        if (rules.IsCounterfactual)
        {
            writer.WriteLine(Say.Counterfactual.In(language, rules.Regulation.Id, rules.RatingYear, rules.Locality is { } place ? $" ({place})" : ""));
        }
    }
}
