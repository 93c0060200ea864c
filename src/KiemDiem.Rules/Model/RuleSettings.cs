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

    /// <summary>Every way to set one of the readings that can change the outcome of a single case otherwise.</summary>
    public IEnumerable<SettingChange> Changes =>
        Others(KeyTargetsReading, "keyTargetsReading", value => this with { KeyTargetsReading = value })
            .Concat(Others(ScoreBandReading, "scoreBandReading", value => this with { ScoreBandReading = value }))
            .Concat(Others(NoLevelMatches, "noLevelMatches", value => this with { NoLevelMatches = value }));

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

    /// <summary>The names of the settings, each with the values it can have.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Allowed =>
    [
        new("keyTargetsReading", Vocabulary.NamesOf<KeyTargetsReading>()),
        new("scoreBandReading", Vocabulary.NamesOf<ScoreBandReading>()),
        new("noLevelMatches", Vocabulary.NamesOf<NoLevelReading>()),
        new("quotaDenominator", Vocabulary.NamesOf<QuotaDenominator>()),
        new("quotaRounding", Vocabulary.NamesOf<QuotaRounding>()),
        new("quotaCountsHead", ["true", "false"]),
    ];

    /// <summary>The same settings with one set by its name; null when there is no such setting or it has no such value.</summary>
    public RuleSettings? With(string name, string value) => name switch
    {
        "keyTargetsReading" when Vocabulary.TryParse<KeyTargetsReading>(value, out var reading) => this with { KeyTargetsReading = reading },
        "scoreBandReading" when Vocabulary.TryParse<ScoreBandReading>(value, out var reading) => this with { ScoreBandReading = reading },
        "noLevelMatches" when Vocabulary.TryParse<NoLevelReading>(value, out var reading) => this with { NoLevelMatches = reading },
        "quotaDenominator" when Vocabulary.TryParse<QuotaDenominator>(value, out var denominator) => this with { QuotaDenominator = denominator },
        "quotaRounding" when Vocabulary.TryParse<QuotaRounding>(value, out var rounding) => this with { QuotaRounding = rounding },
        "quotaCountsHead" when value is "true" or "false" => this with { QuotaCountsHead = value == "true" },
        _ => null,
    };

    private static IEnumerable<SettingChange> Others<TReading>(TReading set, string name, Func<TReading, RuleSettings> with)
        where TReading : struct, Enum => Enum.GetValues<TReading>()
            .Where(other => !other.Equals(set))
            .Select(other => new SettingChange(name, Vocabulary.NameOf(set), Vocabulary.NameOf(other), with(other)));
}
