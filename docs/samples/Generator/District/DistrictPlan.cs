namespace KiemDiem.Rules.Samples;

/// <summary>What a generated district is made from. The same plan makes the same district, to the last byte.</summary>
public sealed record DistrictPlan
{
    /// <summary>The fewest cells that have room for all planned breaches.</summary>
    public const int FewestCells = 40;

    /// <summary>How many cells, each of some thirty members.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than <see cref="FewestCells"/>.</exception>
    public int Cells
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, FewestCells);
            field = value;
        }
    } = 2000;

    /// <summary>What the lots are drawn from.</summary>
    public int Seed { get; init; } = 1;
}
