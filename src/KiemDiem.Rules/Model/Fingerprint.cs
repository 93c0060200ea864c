using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KiemDiem.Rules.Model;

/// <summary>The canonical text of a regulation's logic, and its hash.</summary>
internal static class Fingerprint
{
    public static string Of(Regulation regulation) => Hash(Text(regulation));

    public static string Of(Ladder ladder) => Hash(Text(ladder));

    public static string Text(Regulation regulation)
    {
        var text = new StringBuilder();
        Line(text, $"{regulation.Id} {regulation.FirstYear}-{regulation.LastYear}");
        Line(text, $"discipline {regulation.Discipline.Basis} {regulation.Discipline.ReleasesCountedBefore} {regulation.Discipline.ReleasesFormerUnit}");

        if (regulation.OverlayDigest is { } digest)
        {
            Line(text, $"overlay {digest}");
        }

        // A literal reading leaves no line, so that a setting that is added later does not touch the texts that never heard of it.
        foreach (var (name, value) in regulation.Settings.Values.Except(RuleSettings.Default.Values))
        {
            Line(text, $"setting {name} {value}");
        }

        foreach (var ladder in regulation.Ladders)
        {
            text.Append(Text(ladder));
        }

        return text.ToString();
    }

    public static string Text(Ladder ladder)
    {
        var text = new StringBuilder();
        Line(text, $"ladder {ladder.Kind}");
        foreach (var rule in ladder.Rules.Concat(ladder.Notes))
        {
            Line(text, $"{rule.Key} {Consequence(rule)}: {Text(rule.When)}");
        }

        Line(text, $"fallback {string.Join(' ', ladder.Fallback.Candidates)}");
        Line(text, $"quota {ladder.Quota?.Share} {ladder.Quota?.OutstandingShare}");
        if (ladder.Quota is { Scope: not QuotaScope.SimilarGroup } quota)
        {
            Line(text, $"quota within {quota.Scope}");
        }

        return text.ToString();
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private static string Consequence(LadderRule rule) => rule switch
    {
        Gate gate => gate.Effect.ToString(),
        Trigger { IsWeighed: true } => "weighed",
        Ceiling ceiling => ceiling.Highest.ToString(),
        Gap gap => string.Join(' ', gap.Candidates),
        _ => "",
    };

    private static string Text(Formula formula) => formula switch
    {
        All all => $"all({string.Join(", ", all.Parts.Select(Text))})",
        Any any => $"any({string.Join(", ", any.Parts.Select(Text))})",
        Not not => $"not({Text(not.Part)})",
        Unless unless => $"unless({Text(unless.Rule)}, {Text(unless.Exception)})",
        Condition condition => string.Create(CultureInfo.InvariantCulture, $"{condition.Key} {condition.Role} {condition.Required / 1.000000000000000000000000000000m}"),
        _ => throw new InvalidOperationException($"A formula of type {formula.GetType()} has no canonical text."),
    };

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
