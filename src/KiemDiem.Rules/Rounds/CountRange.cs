using System.Globalization;

namespace KiemDiem.Rules.Rounds;

/// <summary>A number that is not certain while outcomes are open: from the least to the most that it can come to.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
public readonly record struct CountRange(int Least, int Most)
{
    /// <summary>Whether there is only one number that it can be.</summary>
    public bool IsCertain => Least == Most;

    /// <summary>Whether it can be that number.</summary>
    public bool Contains(int number) => number >= Least && number <= Most;

    /// <summary>For example <c>3</c> or <c>3-5</c>.</summary>
    public override string ToString() => IsCertain
        ? Least.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Least}-{Most}");

    /// <summary>From the smaller of two numbers to the larger.</summary>
    public static CountRange Between(int one, int other) => new(Math.Min(one, other), Math.Max(one, other));

    internal CountRange Plus(int least, int most) => new(Least + least, Most + most);
}
