namespace KiemDiem.Rules.Model;

/// <summary>One rule of a ladder: when its formula holds, its consequence follows.</summary>
public abstract class LadderRule
{
    private protected LadderRule(string key, Label label, Formula when, Source source)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(when);
        Key = key;
        Label = label;
        When = when;
        Source = source;
    }

    /// <summary>The stable key; unique in a ladder.</summary>
    public string Key { get; }

    /// <summary>What the rule is about.</summary>
    public Label Label { get; }

    /// <summary>When it applies.</summary>
    public Formula When { get; }

    /// <summary>The provision and its evidence.</summary>
    public Source Source { get; }

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
