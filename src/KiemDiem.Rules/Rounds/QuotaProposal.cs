using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>
/// Who stays Excellent by the ranking that the host supplies, as many as can: those who do not become Good, which enlarges the number
/// that the share is taken of. A proposal; the competent authority decides.
/// </summary>
/// <param name="Stay">Those who stay Excellent, best first.</param>
/// <param name="Lowered">Those who become Good, best first.</param>
/// <param name="Tied">Those who stand equal where the cut falls; the choice between them is left open.</param>
/// <param name="TiedToStay">How many of the tied can stay.</param>
public sealed record QuotaProposal(ImmutableArray<string> Stay, ImmutableArray<string> Lowered, ImmutableArray<string> Tied, int TiedToStay)
{
    /// <summary>Whether it leaves nothing to choose.</summary>
    public bool IsComplete => Tied.IsEmpty;

    /// <summary>Proposes who stays.</summary>
    /// <param name="excellent">Those who are Excellent.</param>
    /// <param name="ranking">The places of the ranking, best first; every one who is Excellent must have one.</param>
    /// <param name="lawful">How many can stay.</param>
    /// <returns>The proposal; null where the ranking leaves out one who is Excellent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">More or fewer can stay than there are.</exception>
    public static QuotaProposal? Of(IEnumerable<string> excellent, ImmutableArray<ImmutableArray<string>> ranking, int lawful)
    {
        var left = excellent.ToHashSet(StringComparer.Ordinal);
        ArgumentOutOfRangeException.ThrowIfNegative(lawful);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lawful, left.Count);
        var (stay, lowered, tied) = (ImmutableArray.CreateBuilder<string>(), ImmutableArray.CreateBuilder<string>(), ImmutableArray<string>.Empty);
        var toStay = lawful;
        foreach (var place in ranking)
        {
            ImmutableArray<string> here = [.. place.Where(left.Remove).Order(StringComparer.Ordinal)];
            if (here.Length <= toStay)
            {
                stay.AddRange(here);
                toStay -= here.Length;
            }
            else if (toStay == 0)
            {
                lowered.AddRange(here);
            }
            else
            {
                (tied, toStay) = (here, 0);
            }
        }

        return left.Count > 0 ? null : new(stay.ToImmutable(), lowered.ToImmutable(), tied, tied.IsEmpty ? 0 : lawful - stay.Count);
    }
}
