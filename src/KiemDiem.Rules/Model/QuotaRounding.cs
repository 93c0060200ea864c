namespace KiemDiem.Rules.Model;

/// <summary>How the number allowed by a quota is rounded.</summary>
public enum QuotaRounding
{
    /// <summary>Down. The default: "không vượt quá" never exceeded.</summary>
    Floor = 0,

    /// <summary>To the nearest number, halves up.</summary>
    HalfUp,

    /// <summary>Down, but at least one.</summary>
    AtLeastOne,
}
