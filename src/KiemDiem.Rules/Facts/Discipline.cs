namespace KiemDiem.Rules;

/// <summary>One violation that was disciplined, with the dates and circumstances that decide in which year it counts, and whose.</summary>
/// <remarks>
/// Which year a violation counts in follows the text in force when it was decided: 132-QĐ/TW and 366-QĐ/TW take the year of the decision,
/// 124-QĐ/TW (Điều 12, 4.5) the year of the violation, which is then rated again.
/// </remarks>
public sealed record Discipline
{
    /// <summary>The form of discipline; null when not known.</summary>
    public DisciplineForm? Form { get; init; }

    /// <summary>The day of the violation; null when not known.</summary>
    public DateOnly? ViolatedOn { get; init; }

    /// <summary>The day of the decision; null when not known.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Whether the violation has to do with the person's duties; null when not known.</summary>
    public bool? DutyRelated { get; init; }

    /// <summary>Whether the violation happened at a former unit. An exception that must be claimed: not given, it is taken as false.</summary>
    public bool? AtFormerUnit { get; init; }

    /// <summary>Whether the subject found the fault and finished remedying its consequences themselves. An exception that must be claimed: not given, it is taken as false.</summary>
    public bool? SelfDetectedAndRemedied { get; init; }

    /// <summary>Whether the violation already counted in an earlier rating. An exception that must be claimed: not given, it is taken as false.</summary>
    public bool? CountedBefore { get; init; }

    /// <summary>The day on which the form was made heavier, a decision of its own; null when that did not happen.</summary>
    public DateOnly? AggravatedOn { get; init; }
}
