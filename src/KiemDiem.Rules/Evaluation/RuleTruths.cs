namespace KiemDiem.Rules.Engines;

/// <summary>The truth of every rule of a ladder, as two sets of bits in the order of <see cref="Model.Ladder.Rules"/>.</summary>
/// <param name="Must">The rules that hold whatever the unknown facts are.</param>
/// <param name="May">The rules that hold for some value of the unknown facts; every rule of <paramref name="Must"/> is among them.</param>
public readonly record struct RuleTruths(ulong Must, ulong May)
{
    /// <summary>The truth of one rule.</summary>
    public Truth this[int rule] => (Must >> rule & 1) != 0 ? Truth.True : (May >> rule & 1) != 0 ? Truth.Unknown : Truth.False;
}
