namespace KiemDiem.Rules.Engines;

internal static class KnownNumber
{
    /// <summary>The count as it is known, or null.</summary>
    public static int? Number(this ReviewCase subject, FactDefinition<int> fact)
    {
        var stored = subject.Storage.Numbers[fact.Slot];
        return stored >= FactStorage.FirstValueOrdinal ? stored - FactStorage.FirstValueOrdinal : null;
    }
}
