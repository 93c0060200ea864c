namespace KiemDiem.Rules;

/// <summary>What is known of a fact.</summary>
public enum FactState : byte
{
    /// <summary>Not given. It may turn out to be anything the definition allows.</summary>
    Unknown = 0,

    /// <summary>Given as none (JSON <c>null</c>, CSV <c>-</c>): it does not apply, or there are none.</summary>
    None = 1,

    /// <summary>Given with a value.</summary>
    Known = 2,
}
