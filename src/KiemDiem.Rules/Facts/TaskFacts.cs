namespace KiemDiem.Rules;

/// <summary>Tasks and targets of the year. Every share is of those assigned; with 0 assigned no share applies.</summary>
public sealed class TaskFacts : FactGroup
{
    private readonly TaskDefinitions _facts;

    /// <summary>Makes a group in which nothing is known.</summary>
    public TaskFacts()
        : this(null, FactTable.Tasks)
    {
    }

    internal TaskFacts(FactStorage? storage, TaskDefinitions facts)
        : base(storage) => _facts = facts;

    /// <summary>How many were assigned.</summary>
    public Fact<int> Assigned
    {
        get => Get(_facts.Assigned);
        init => Set(_facts.Assigned, value);
    }

    /// <summary>Of the assigned ones, those completed.</summary>
    public Fact<int> Completed
    {
        get => Get(_facts.Completed);
        init => Set(_facts.Completed, value);
    }

    /// <summary>Of the completed ones, those on time and to the required quality.</summary>
    public Fact<int> OnTime
    {
        get => Get(_facts.OnTime);
        init => Set(_facts.OnTime, value);
    }

    /// <summary>Of the completed ones, those exceeded.</summary>
    public Fact<int> Exceeded
    {
        get => Get(_facts.Exceeded);
        init => Set(_facts.Exceeded, value);
    }

    /// <summary>Whether key targets were missed; none where there are no key targets.</summary>
    public Fact<bool> KeyTargetsMissed
    {
        get => Get(_facts.KeyTargetsMissed);
        init => Set(_facts.KeyTargetsMissed, value);
    }

    /// <summary>Whether the five basic socio-economic targets were missed; none where they do not apply.</summary>
    public Fact<bool> FiveTargetsMissed
    {
        get => Get(_facts.FiveTargetsMissed);
        init => Set(_facts.FiveTargetsMissed, value);
    }

    /// <summary>Way out: force majeure. Not given, it is taken as not claimed.</summary>
    public Fact<bool> ForceMajeure
    {
        get => Get(_facts.ForceMajeure);
        init => Set(_facts.ForceMajeure, value);
    }

    internal TaskDefinitions Facts => _facts;
}
