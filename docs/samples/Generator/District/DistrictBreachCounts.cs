namespace KiemDiem.Rules.Samples;

/// <summary>How many breaches of each kind every district has, whatever its size and seed.</summary>
public static class DistrictBreachCounts
{
    /// <summary>Cohorts with more Excellent than the quota allows: seven of members, one of cells.</summary>
    public const int QuotaExceeded = 8;

    /// <summary>Counts of subunits that the results contradict: of five cells, an organisation, a unit and a deputy.</summary>
    public const int CountsDisagree = 8;

    /// <summary>Ratings of units and collectives that the results contradict: with two heads, three deputies (one twice) and two collectives.</summary>
    public const int RatingDisagrees = 8;

    /// <summary>Identifiers that no case has: four as unit, three as parent, two as collective, two in a ranking.</summary>
    public const int DanglingReference = 11;

    /// <summary>References to a case of a kind that makes no sense there: three of members, two of cells, one of an organisation, two of collectives, three of deputies, one of a unit.</summary>
    public const int WrongReference = 12;
}
