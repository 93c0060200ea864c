namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>The 44 conditions of the ladder as bits, in the order of the text.</summary>
internal static class MemberBits
{
    public const ulong Exempt = 1UL << 0;
    public const ulong Suspended = 1UL << 1;
    public const ulong AdmittedUnderSixMonths = 1UL << 2;
    public const ulong NotReviewed = 1UL << 3;
    public const ulong CommitteeSuspended = 1UL << 4;

    public const ulong PoorIdeology = 1UL << 5;
    public const ulong PoorEthics = 1UL << 6;
    public const ulong PoorOrganization = 1UL << 7;
    public const ulong PoorWorkStyle = 1UL << 8;
    public const ulong PoorCapacity = 1UL << 9;
    public const ulong PoorRemediation = 1UL << 10;
    public const ulong PoorResults = 1UL << 11;
    public const ulong Degradation = 1UL << 12;
    public const ulong ProhibitedActs = 1UL << 13;
    public const ulong ExemplarityBreach = 1UL << 14;
    public const ulong UnderHalfCompleted = 1UL << 15;
    public const ulong Disciplined = 1UL << 16;
    public const ulong DisciplineWeighed = 1UL << 17;

    public const ulong Exemplary = 1UL << 18;
    public const ulong ExcellentResults = 1UL << 19;
    public const ulong GoodIdeology = 1UL << 20;
    public const ulong GoodEthics = 1UL << 21;
    public const ulong GoodOrganization = 1UL << 22;
    public const ulong GoodWorkStyle = 1UL << 23;
    public const ulong GoodCapacity = 1UL << 24;
    public const ulong GoodRemediation = 1UL << 25;
    public const ulong HalfExceeded = 1UL << 27;

    public const ulong GoodResults = 1UL << 28;

    // A criterion graded Average or better stands at Good and at Completed; everything on time at Excellent and at Good.
    public const ulong AverageIdeology = 1UL << 29 | 1UL << 36;
    public const ulong AverageEthics = 1UL << 30 | 1UL << 37;
    public const ulong AverageOrganization = 1UL << 31 | 1UL << 38;
    public const ulong AverageWorkStyle = 1UL << 32 | 1UL << 39;
    public const ulong AverageCapacity = 1UL << 33 | 1UL << 40;
    public const ulong AverageRemediation = 1UL << 34 | 1UL << 41;
    public const ulong AllOnTime = 1UL << 26 | 1UL << 35;

    public const ulong AverageResults = 1UL << 42;
    public const ulong ReRatesEarlierYear = 1UL << 43;

    public const ulong NotRated = Exempt | Suspended | AdmittedUnderSixMonths | NotReviewed;

    public const ulong NotCompleted = PoorIdeology | PoorEthics | PoorOrganization | PoorWorkStyle | PoorCapacity | PoorRemediation | PoorResults
        | Degradation | ProhibitedActs | ExemplarityBreach | UnderHalfCompleted | Disciplined;

    public const ulong Completed = 1UL << 36 | 1UL << 37 | 1UL << 38 | 1UL << 39 | 1UL << 40 | 1UL << 41 | AverageResults;

    public const ulong Good = Completed | GoodResults | 1UL << 29 | 1UL << 30 | 1UL << 31 | 1UL << 32 | 1UL << 33 | 1UL << 34 | 1UL << 35;

    public const ulong Excellent = Good | Exemplary | ExcellentResults | GoodIdeology | GoodEthics | GoodOrganization | GoodWorkStyle
        | GoodCapacity | GoodRemediation | 1UL << 26 | HalfExceeded;
}
