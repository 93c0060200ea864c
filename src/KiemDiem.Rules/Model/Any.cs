using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>Holds when at least one part holds.</summary>
public sealed class Any : Formula
{
    internal Any(ImmutableArray<Formula> parts) => Parts = parts;

    /// <summary>The parts.</summary>
    public ImmutableArray<Formula> Parts { get; }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => Parts.SelectMany(part => part.Conditions);
}
