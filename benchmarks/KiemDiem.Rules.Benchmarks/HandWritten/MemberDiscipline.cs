using static KiemDiem.Rules.Benchmarks.HandWritten.MemberBits;

namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>What one discipline decision adds up to for rating year 2023.</summary>
internal static class MemberDiscipline
{
    public static MemberMasks Read(Discipline item)
    {
        var remedied = item.SelfDetectedAndRemedied == true;
        var decision = Decision(item.ViolatedOn?.Year, item.DecidedOn?.Year, remedied);
        if (item.AggravatedOn is not { } aggravated)
        {
            return decision;
        }

        var heavier = Decision(item.ViolatedOn?.Year, aggravated.Year, remedied);
        return new(decision.Must | heavier.Must, decision.May | heavier.May);
    }

    private static MemberMasks Decision(int? violated, int? decided, bool remedied)
    {
        if (violated is { } from && decided is { } to)
        {
            var bits = Bits(from, to, remedied);
            return new(bits, bits);
        }

        return Unknown(violated, decided, remedied);
    }

    /// <summary>Decisions of 2023 and 2024 count in the year of the violation, all others in their own year.</summary>
    private static ulong Bits(int violated, int decided, bool remedied)
    {
        if (decided is 2023 or 2024)
        {
            return violated == 2023 ? (!remedied ? Disciplined : decided == 2024 ? DisciplineWeighed : 0)
                : decided == 2023 && violated < 2023 ? ReRatesEarlierYear
                : 0;
        }

        return 0;
    }

    private static MemberMasks Unknown(int? violated, int? decided, bool remedied)
    {
        var ifOf2023 = remedied ? 0 : Disciplined;
        if (decided is { } to)
        {
            return new(0, to == 2023 ? ifOf2023 | ReRatesEarlierYear : to == 2024 ? (remedied ? DisciplineWeighed : Disciplined) : 0);
        }

        var ofThisYear = remedied ? DisciplineWeighed : Disciplined;
        return new(0, violated switch
        {
            null => ofThisYear | ReRatesEarlierYear,
            2023 => ofThisYear,
            < 2023 => ReRatesEarlierYear,
            _ => 0,
        });
    }
}
