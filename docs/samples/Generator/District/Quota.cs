namespace KiemDiem.Rules.Samples;

/// <summary>The quota of 124-QĐ/TW in numbers: Excellent at most 20 % of those rated Good, rounded down.</summary>
internal static class Quota
{
    /// <summary>How many of a cohort can be Excellent when all others who can be are Good: one to five.</summary>
    public static int Largest(int goodOrBetter) => goodOrBetter / 6;

    /// <summary>How many of an ordinary cohort are Excellent: far fewer than the quota allows, and none of a small one.</summary>
    public static int Modest(int size) => size < 16 ? 0 : size / 12;
}
