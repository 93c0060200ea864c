namespace KiemDiem.Rules.Engines;

/// <summary>How the NRules engine works.</summary>
public sealed record NRulesEngineOptions
{
    private readonly int _batchSize = 1_000;

    /// <summary>How many cases share a session, 1 or more; 1,000 by default. A session costs memory for each of its cases, and time to open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int BatchSize
    {
        get => _batchSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _batchSize = value;
        }
    }
}
