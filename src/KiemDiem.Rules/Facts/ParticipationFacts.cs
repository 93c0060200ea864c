namespace KiemDiem.Rules;

/// <summary>How the subject took part in the year. Each of these is an exception that must be claimed: not given, it is taken as not claimed.</summary>
public sealed class ParticipationFacts : FactGroup
{
    /// <summary>Makes a group in which nothing is known.</summary>
    public ParticipationFacts()
        : this(null)
    {
    }

    internal ParticipationFacts(FactStorage? storage)
        : base(storage)
    {
    }

    /// <summary>Exempt from work and Party activities.</summary>
    public Fact<bool> Exempt
    {
        get => Get(FactTable.Exempt);
        init => Set(FactTable.Exempt, value);
    }

    /// <summary>Suspended from Party activities.</summary>
    public Fact<bool> Suspended
    {
        get => Get(FactTable.Suspended);
        init => Set(FactTable.Suspended, value);
    }

    /// <summary>Suspended from the activities of the committee, not of the Party.</summary>
    public Fact<bool> CommitteeSuspended
    {
        get => Get(FactTable.CommitteeSuspended);
        init => Set(FactTable.CommitteeSuspended, value);
    }

    /// <summary>The day of admission to the Party.</summary>
    public Fact<DateOnly> AdmittedOn
    {
        get => Get(FactTable.AdmittedOn);
        init => Set(FactTable.AdmittedOn, value);
    }

    /// <summary>The day on which the collective was founded.</summary>
    public Fact<DateOnly> FoundedOn
    {
        get => Get(FactTable.FoundedOn);
        init => Set(FactTable.FoundedOn, value);
    }

    /// <summary>Months of sick leave in the year, added up, 0 to 12.</summary>
    public Fact<decimal> SickLeaveMonths
    {
        get => Get(FactTable.SickLeaveMonths);
        init => Set(FactTable.SickLeaveMonths, value);
    }

    /// <summary>Maternity leave in the year.</summary>
    public Fact<bool> MaternityLeave
    {
        get => Get(FactTable.MaternityLeave);
        init => Set(FactTable.MaternityLeave, value);
    }

    /// <summary>Temporary Party activity in another cell.</summary>
    public Fact<bool> TemporaryActivity
    {
        get => Get(FactTable.TemporaryActivity);
        init => Set(FactTable.TemporaryActivity, value);
    }

    /// <summary>The day of transfer from one cell to another; none where there was no transfer.</summary>
    public Fact<DateOnly> TransferredOn
    {
        get => Get(FactTable.TransferredOn);
        init => Set(FactTable.TransferredOn, value);
    }
}
