using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using NRules;

namespace KiemDiem.Rules.Engines;

/// <summary>Runs ladders as rule sets of NRules. It finds the same truths as the native engine, slower; what follows from them is common code.</summary>
/// <remarks>
/// A rule set is compiled when it is first needed, once for each logic, and kept as long as the engine: keep one engine. Cases are run in
/// fresh sessions of bounded batches, those whose facts are complete by rule sets of half the size. Safe for use by many threads at once.
/// </remarks>
public sealed class NRulesEngine : IEvaluationEngine
{
    private readonly ConcurrentDictionary<(string Name, string Fingerprint, FactCompleteness Facts), Lazy<ISessionFactory>> _factories = new();
    private readonly NRulesEngineOptions _options;

    /// <summary>Makes the engine.</summary>
    /// <param name="options">How it works; null for the defaults.</param>
    public NRulesEngine(NRulesEngineOptions? options = null) => _options = options ?? new();

    /// <inheritdoc/>
    public string Name => "nrules";

    /// <inheritdoc/>
    public int BatchSize => _options.BatchSize;

    /// <summary>How many rule sets are compiled.</summary>
    internal int CompiledCount => _factories.Count;

    /// <inheritdoc/>
    public RuleTruths Evaluate(BoundLadder ladder, ReviewCase subject)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(subject);
        var result = EvaluateAll(ladder, [subject])[0];
        if (result.Error is { } error)
        {
            ExceptionDispatchInfo.Throw(error);
        }

        return result.Truths;
    }

    /// <inheritdoc/>
    public IReadOnlyList<EngineResult> EvaluateAll(BoundLadder ladder, IReadOnlyList<ReviewCase> subjects)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(subjects);
        var batches = subjects.Select(subject => CaseRun.Of(ladder, subject)).Chunk(BatchSize);
        return [.. batches.SelectMany(batch => Run(ladder, batch)).Select(run => run.Result)];
    }

    private CaseRun[] Run(BoundLadder ladder, CaseRun[] batch)
    {
        foreach (var alike in batch.Where(run => run.Case is not null).GroupBy(run => run.Case!.IsComplete ? FactCompleteness.Complete : FactCompleteness.MayBeUnknown))
        {
            SessionRun.Run(FactoryOf(ladder, alike.Key), [.. alike]);
        }

        return batch;
    }

    private ISessionFactory FactoryOf(BoundLadder ladder, FactCompleteness facts) => _factories.GetOrAdd(
        (ladder.Name, ladder.Ladder.LogicFingerprint, facts),
        static (key, ladder) => new(() => new RuleCompiler().Compile([new LadderRuleSet(key.Name, ladder.Ladder).Truths(key.Facts)])),
        ladder).Value;
}
