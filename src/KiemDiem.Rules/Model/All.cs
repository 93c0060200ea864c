using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>Holds when every part holds.</summary>
public sealed class All : Formula
{
    internal All(ImmutableArray<Formula> parts) => Parts = parts;

    /// <summary>The parts.</summary>
    public ImmutableArray<Formula> Parts { get; }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => Parts.SelectMany(part => part.Conditions);
}
