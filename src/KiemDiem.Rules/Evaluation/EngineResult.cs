namespace KiemDiem.Rules.Engines;

/// <summary>What an engine found for one case of many: the truths, or what went wrong.</summary>
/// <param name="Truths">The truth of every rule; nothing holds where something went wrong.</param>
/// <param name="Error">What went wrong; null where the truths were found.</param>
public readonly record struct EngineResult(RuleTruths Truths, Exception? Error)
{
    /// <summary>The result of a way to find the truths, which may fail.</summary>
    internal static EngineResult Of(Func<RuleTruths> find)
    {
        try
        {
            return new(find(), null);
        }
        catch (Exception error)
        {
            return new(default, error);
        }
    }
}
