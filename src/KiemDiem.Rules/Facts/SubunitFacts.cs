namespace KiemDiem.Rules;

/// <summary>How the subunits were rated: of an organisation those directly below it, of a cell its members, of a leader those of the unit they head.</summary>
public sealed class SubunitFacts : FactGroup
{
    /// <summary>Makes a group in which nothing is known.</summary>
    public SubunitFacts()
        : this(null)
    {
    }

    internal SubunitFacts(FactStorage? storage)
        : base(storage)
    {
    }

    /// <summary>How many were rated. With 0 there are none, and no share applies.</summary>
    public Fact<int> Total
    {
        get => Get(FactTable.SubunitsTotal);
        init => Set(FactTable.SubunitsTotal, value);
    }

    /// <summary>Rated Excellent.</summary>
    public Fact<int> Excellent
    {
        get => Get(FactTable.SubunitsExcellent);
        init => Set(FactTable.SubunitsExcellent, value);
    }

    /// <summary>Rated Good.</summary>
    public Fact<int> Good
    {
        get => Get(FactTable.SubunitsGood);
        init => Set(FactTable.SubunitsGood, value);
    }

    /// <summary>Rated Completed.</summary>
    public Fact<int> Completed
    {
        get => Get(FactTable.SubunitsCompleted);
        init => Set(FactTable.SubunitsCompleted, value);
    }

    /// <summary>Rated NotCompleted.</summary>
    public Fact<int> NotCompleted
    {
        get => Get(FactTable.SubunitsNotCompleted);
        init => Set(FactTable.SubunitsNotCompleted, value);
    }

    /// <summary>Disciplined in the year.</summary>
    public Fact<int> Disciplined
    {
        get => Get(FactTable.SubunitsDisciplined);
        init => Set(FactTable.SubunitsDisciplined, value);
    }

    /// <summary>Of those disciplined, the ones that found and remedied the fault themselves. Not given, it is taken as 0.</summary>
    public Fact<int> DisciplinedSelfRemedied
    {
        get => Get(FactTable.SubunitsDisciplinedSelfRemedied);
        init => Set(FactTable.SubunitsDisciplinedSelfRemedied, value);
    }
}
