namespace KiemDiem.Rules.Engines;

/// <summary>The truth of every condition of a ladder: must hold ⊆ may hold.</summary>
internal readonly record struct ConditionTruths(ConditionMask Must, ConditionMask May)
{
    public Truth this[int condition] => Must.Has(condition) ? Truth.True : May.Has(condition) ? Truth.Unknown : Truth.False;
}
