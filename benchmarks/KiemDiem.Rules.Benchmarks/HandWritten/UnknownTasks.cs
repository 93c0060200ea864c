using static KiemDiem.Rules.Benchmarks.HandWritten.MemberBits;

namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>The conditions on tasks while a count is unknown. The counts keep on time ≤ completed ≤ assigned and exceeded ≤ completed.</summary>
internal static class UnknownTasks
{
    public static MemberMasks Read(MemberFacts facts)
    {
        var (must, may) = facts.Assigned is { } assigned ? OfAssigned(facts, assigned) : OfUnknownTotal(facts);
        return new(must, may);
    }

    private static (ulong Must, ulong May) OfAssigned(MemberFacts facts, int assigned)
    {
        if (assigned == 0)
        {
            return (AllOnTime | HalfExceeded, AllOnTime | HalfExceeded);
        }

        var least = facts.Completed ?? Math.Max(facts.OnTime ?? 0, facts.Exceeded ?? 0);
        var most = facts.Completed ?? assigned;
        var must = (2L * most < assigned ? UnderHalfCompleted : 0)
            | (facts.OnTime == assigned ? AllOnTime : 0)
            | (2L * facts.Exceeded >= assigned ? HalfExceeded : 0);
        var may = (2L * least < assigned ? UnderHalfCompleted : 0)
            | ((facts.OnTime ?? most) == assigned ? AllOnTime : 0)
            | (2L * (facts.Exceeded ?? most) >= assigned ? HalfExceeded : 0);
        return (must, may);
    }

    /// <summary>There can be any number of other tasks, so nothing is sure; or as few as the known counts leave.</summary>
    private static (ulong Must, ulong May) OfUnknownTotal(MemberFacts facts)
    {
        var fewest = facts.Completed ?? Math.Max(facts.OnTime ?? 0, facts.Exceeded ?? 0);
        return (0, UnderHalfCompleted
            | ((facts.OnTime ?? fewest) == fewest ? AllOnTime : 0)
            | (2L * (facts.Exceeded ?? fewest) >= fewest ? HalfExceeded : 0));
    }
}
