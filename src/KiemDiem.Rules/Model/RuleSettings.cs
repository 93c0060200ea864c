namespace KiemDiem.Rules.Model;

/// <summary>The readings of the law that are open. Every default is the literal reading.</summary>
public sealed record RuleSettings
{
    /// <summary>The literal readings.</summary>
    public static RuleSettings Default { get; } = new();

    /// <summary>How 132-QĐ/TW's comma before "key targets" is read.</summary>
    public KeyTargetsReading KeyTargetsReading { get; init; }

    /// <summary>How the bands of points in 366-QĐ/TW are read.</summary>
    public ScoreBandReading ScoreBandReading { get; init; }

    /// <summary>What follows when no level matches.</summary>
    public NoLevelReading NoLevelMatches { get; init; }

    /// <summary>Of what number the quota's share is taken.</summary>
    public QuotaDenominator QuotaDenominator { get; init; }

    /// <summary>How a quota is rounded.</summary>
    public QuotaRounding QuotaRounding { get; init; }

    /// <summary>Whether the head counts in the quota of their group.</summary>
    public bool QuotaCountsHead { get; init; } = true;

    /// <summary>The settings by name, in a fixed order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Values =>
    [
        new("keyTargetsReading", Vocabulary.NameOf(KeyTargetsReading)),
        new("scoreBandReading", Vocabulary.NameOf(ScoreBandReading)),
        new("noLevelMatches", Vocabulary.NameOf(NoLevelMatches)),
        new("quotaDenominator", Vocabulary.NameOf(QuotaDenominator)),
        new("quotaRounding", Vocabulary.NameOf(QuotaRounding)),
        new("quotaCountsHead", QuotaCountsHead ? "true" : "false"),
    ];
}
