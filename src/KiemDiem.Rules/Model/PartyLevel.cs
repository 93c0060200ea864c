namespace KiemDiem.Rules.Model;

/// <summary>The level of an organisation that a deadline binds.</summary>
public enum PartyLevel
{
    /// <summary>Cấp cơ sở.</summary>
    Grassroots = 1,

    /// <summary>Cấp huyện (until 2025) and the like: directly above the grassroots.</summary>
    District,

    /// <summary>Cấp tỉnh, and committees directly under the centre.</summary>
    Province,

    /// <summary>Trung ương.</summary>
    Central,
}
