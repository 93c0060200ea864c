namespace KiemDiem.Rules;

/// <summary>What competent bodies found (kết luận), and the ways out that the subject claims.</summary>
public sealed class FindingFacts : FactGroup
{
    /// <summary>Makes a group in which nothing is known.</summary>
    public FindingFacts()
        : this(null)
    {
    }

    internal FindingFacts(FactStorage? storage)
        : base(storage)
    {
    }

    /// <summary>Degraded in ideology, ethics or lifestyle; of a collective: one of its members.</summary>
    public Fact<bool> Degradation
    {
        get => Get(FactTable.Degradation);
        init => Set(FactTable.Degradation, value);
    }

    /// <summary>Acts forbidden to Party members.</summary>
    public Fact<bool> ProhibitedActs
    {
        get => Get(FactTable.ProhibitedActs);
        init => Set(FactTable.ProhibitedActs, value);
    }

    /// <summary>A breach of the duty to set an example, with bad effect on reputation.</summary>
    public Fact<bool> ExemplarityBreach
    {
        get => Get(FactTable.ExemplarityBreach);
        init => Set(FactTable.ExemplarityBreach, value);
    }

    /// <summary>Internal disunity.</summary>
    public Fact<bool> Disunity
    {
        get => Get(FactTable.Disunity);
        init => Set(FactTable.Disunity, value);
    }

    /// <summary>Violations in personnel work.</summary>
    public Fact<bool> PersonnelViolations
    {
        get => Get(FactTable.PersonnelViolations);
        init => Set(FactTable.PersonnelViolations, value);
    }

    /// <summary>Corruption, waste or a like case under the subject's management that was disciplined.</summary>
    public Fact<bool> CorruptionUnderManagement
    {
        get => Get(FactTable.CorruptionUnderManagement);
        init => Set(FactTable.CorruptionUnderManagement, value);
    }

    /// <summary>Way out: that case was found and remedied by the subject itself. Not given, it is taken as not claimed.</summary>
    public Fact<bool> CorruptionSelfRemedied
    {
        get => Get(FactTable.CorruptionSelfRemedied);
        init => Set(FactTable.CorruptionSelfRemedied, value);
    }

    /// <summary>Way out: the findings were brought up and remedied by the subject itself. Not given, it is taken as not claimed.</summary>
    public Fact<bool> SelfDetectedAndRemedied
    {
        get => Get(FactTable.SelfDetectedAndRemedied);
        init => Set(FactTable.SelfDetectedAndRemedied, value);
    }

    /// <summary>Every finding stated as not there.</summary>
    public static FindingFacts NoneFound => new()
    {
        Degradation = false,
        ProhibitedActs = false,
        ExemplarityBreach = false,
        Disunity = false,
        PersonnelViolations = false,
        CorruptionUnderManagement = false,
    };
}
