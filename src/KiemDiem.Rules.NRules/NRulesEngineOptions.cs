namespace KiemDiem.Rules.Engines;

/// <summary>How the NRules engine works.</summary>
public sealed record NRulesEngineOptions
{
    private readonly int _batchSize = 100;

    /// <summary>How many cases share a session, 1 or more; 100 by default, which measures best: opening a session costs time, and a large one falls out of the caches.</summary>
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
