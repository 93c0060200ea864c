namespace KiemDiem.Rules.Engines;

/// <summary>The fast engine: tests sets of facts and masks of conditions instead of walking trees. It says the same as <see cref="InterpreterEngine"/>.</summary>
public sealed class TableEngine : IEvaluationEngine
{
    /// <inheritdoc/>
    public string Name => "native";

    /// <inheritdoc/>
    public int BatchSize => 1_000;

    /// <inheritdoc/>
    public RuleTruths Evaluate(BoundLadder ladder, ReviewCase subject)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(subject);
        return ladder.Compiled.Evaluate(subject);
    }
}
