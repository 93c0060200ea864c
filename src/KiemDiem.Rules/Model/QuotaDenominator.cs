namespace KiemDiem.Rules.Model;

/// <summary>Of what number the share of Excellent ratings is taken.</summary>
public enum QuotaDenominator
{
    /// <summary>Of those rated Good, without the Excellent. The default: the words of the texts.</summary>
    GoodOnly = 0,

    /// <summary>Of those rated Good or Excellent.</summary>
    GoodOrBetter,

    /// <summary>Of all that are rated.</summary>
    AllRated,
}
