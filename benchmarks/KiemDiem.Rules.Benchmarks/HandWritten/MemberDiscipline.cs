using static KiemDiem.Rules.Benchmarks.HandWritten.MemberBits;

namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>What one discipline decision, with its aggravation, adds up to for rating year 2023.</summary>
internal static class MemberDiscipline
{
    public static MemberMasks Read(Discipline item)
    {
        if (item.ViolatedOn is not { } violated || item.DecidedOn is not { } decided)
        {
            return Unknown(item);
        }

        var bits = Bits(violated.Year, decided.Year, item.AggravatedOn?.Year, item.SelfDetectedAndRemedied == true);
        return new(bits, bits);
    }

    private static ulong Bits(int violated, int decided, int? aggravated, bool remedied) =>
        Bits(violated, decided, remedied) | (aggravated is { } again ? Bits(violated, again, remedied) : 0);

    /// <summary>Decisions of 2023 and 2024 count in the year of the violation, all others in their own year.</summary>
    private static ulong Bits(int violated, int decided, bool remedied) => decided is not (2023 or 2024) ? 0
        : violated == 2023 ? (!remedied ? Disciplined : decided == 2024 ? DisciplineWeighed : 0)
        : decided == 2023 && violated < 2023 ? ReRatesEarlierYear
        : 0;

    /// <summary>Every year that an unknown date can be of, in the order violated, decided, aggravated.</summary>
    private static MemberMasks Unknown(Discipline item)
    {
        var (must, may) = (ulong.MaxValue, 0UL);
        var latest = (item.DecidedOn ?? item.AggravatedOn)?.Year ?? 2025;
        for (var violated = item.ViolatedOn?.Year ?? Math.Min(2022, latest); violated <= (item.ViolatedOn?.Year ?? latest); violated++)
        {
            var last = item.AggravatedOn?.Year ?? Math.Max(violated, 2025);
            for (var decided = item.DecidedOn?.Year ?? violated; decided <= (item.DecidedOn?.Year ?? last); decided++)
            {
                var bits = Bits(violated, decided, item.AggravatedOn?.Year, item.SelfDetectedAndRemedied == true);
                must &= bits;
                may |= bits;
            }
        }

        return new(must, may);
    }
}
