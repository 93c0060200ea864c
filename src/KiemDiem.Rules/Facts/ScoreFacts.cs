namespace KiemDiem.Rules;

/// <summary>The points of 366-QĐ/TW: 30 for the general criteria, 70 for the results.</summary>
public sealed class ScoreFacts : FactGroup
{
    /// <summary>Makes a group in which nothing is known.</summary>
    public ScoreFacts()
        : this(null)
    {
    }

    internal ScoreFacts(FactStorage? storage)
        : base(storage)
    {
    }

    /// <summary>Points for the general criteria, 0 to 30.</summary>
    public Fact<decimal> General
    {
        get => Get(FactTable.ScoreGeneral);
        init => Set(FactTable.ScoreGeneral, value);
    }

    /// <summary>Points for the results, 0 to 70.</summary>
    public Fact<decimal> Results
    {
        get => Get(FactTable.ScoreResults);
        init => Set(FactTable.ScoreResults, value);
    }
}
