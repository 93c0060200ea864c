namespace KiemDiem.Rules.Model;

/// <summary>Holds when its part does not.</summary>
public sealed class Not : Formula
{
    internal Not(Formula part) => Part = part;

    /// <summary>The part.</summary>
    public Formula Part { get; }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => Part.Conditions;
}
