using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>Which basis of attribution was in force in which year of decision.</summary>
/// <param name="Periods">The first year of each period, oldest first, and its basis; the first period also covers all years before it.</param>
public sealed record AttributionCalendar(ImmutableArray<(int FromYear, AttributionBasis Basis)> Periods)
{
    /// <summary>One basis for every year: how a text judges years that it does not govern.</summary>
    public static AttributionCalendar Always(AttributionBasis basis) => new([(1, basis)]);

    /// <summary>The provision by which a decision rates the year of the violation again; null where none does.</summary>
    public Source? ReRating { get; init; }

    /// <summary>The basis in force in a year.</summary>
    public AttributionBasis In(int year)
    {
        var periods = Periods.AsSpan();
        for (var i = periods.Length - 1; i > 0; i--)
        {
            if (periods[i].FromYear <= year)
            {
                return periods[i].Basis;
            }
        }

        return periods[0].Basis;
    }
}
