namespace KiemDiem.Rules.Analysis;

/// <summary>Lists of numbers as keys.</summary>
internal sealed class Numbers : IEqualityComparer<int[]>
{
    public static readonly Numbers Comparer = new();

    private Numbers()
    {
    }

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] obj)
    {
        var hash = new HashCode();
        foreach (var number in obj)
        {
            hash.Add(number);
        }

        return hash.ToHashCode();
    }
}
