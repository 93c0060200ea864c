namespace KiemDiem.Rules;

/// <summary>How facts that are not given are taken.</summary>
public sealed record RuleOptions
{
    /// <summary>The options in which nothing more is assumed than the fact table says.</summary>
    public static RuleOptions Default { get; } = new();

    /// <summary>Whether findings and discipline that are not mentioned are taken as not there, for the lists that offices keep. Off by default.</summary>
    public bool AssumeNone { get; init; }
}
