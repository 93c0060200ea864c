namespace KiemDiem.Rules.Engines;

/// <summary>The fast engine: looks conditions up in tables and tests rules as bit masks. It says the same as <see cref="InterpreterEngine"/>.</summary>
public sealed class TableEngine : IEvaluationEngine
{
    /// <inheritdoc/>
    public string Name => "native";

    /// <inheritdoc/>
    public RuleTruths Evaluate(BoundLadder ladder, ReviewCase subject)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(subject);
        return ladder.Compiled.Evaluate(subject);
    }
}
