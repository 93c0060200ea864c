namespace KiemDiem.Rules;

/// <summary>What the reviewers judge and no program can compute.</summary>
public sealed class JudgementFacts : FactGroup
{
    /// <summary>Makes a group in which nothing is known.</summary>
    public JudgementFacts()
        : this(null)
    {
    }

    internal JudgementFacts(FactStorage? storage)
        : base(storage)
    {
    }

    /// <summary>Outstanding achievements, an example from which others learn (tiêu biểu, điển hình).</summary>
    public Fact<bool> Exemplary
    {
        get => Get(FactTable.Exemplary);
        init => Set(FactTable.Exemplary, value);
    }

    /// <summary>Exemplary in ideology, ethics, lifestyle, style and discipline (gương mẫu).</summary>
    public Fact<bool> ExemplaryConduct
    {
        get => Get(FactTable.ExemplaryConduct);
        init => Set(FactTable.ExemplaryConduct, value);
    }

    /// <summary>Initiatives or solutions that were applied to good effect.</summary>
    public Fact<bool> Initiatives
    {
        get => Get(FactTable.Initiatives);
        init => Set(FactTable.Initiatives, value);
    }
}
