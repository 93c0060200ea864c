namespace KiemDiem.Rules.Engines;

/// <summary>Something that finds the truth of a ladder's rules for a case. What follows from the truths is common to all engines.</summary>
/// <remarks>
/// An engine reads facts as <see cref="BoundLadder"/> does and combines conditions by Kleene's logic. It must be safe for use by
/// many threads at once. The conformance suite of the tests holds every engine to the interpreter.
/// </remarks>
public interface IEvaluationEngine
{
    /// <summary>The name, as it stands in reports.</summary>
    string Name { get; }

    /// <summary>Finds the truth of every rule for one case.</summary>
    /// <param name="ladder">The ladder, bound to a rating year and options.</param>
    /// <param name="subject">The case, of the ladder's kind and without problems.</param>
    RuleTruths Evaluate(BoundLadder ladder, ReviewCase subject);

    /// <summary>How many cases the engine likes to be given at once.</summary>
    int BatchSize => 1;

    /// <summary>Finds the truths of many cases, in their order. What goes wrong with one case is its own: the others are found all the same.</summary>
    /// <param name="ladder">The ladder, bound to a rating year and options.</param>
    /// <param name="subjects">The cases, of the ladder's kind.</param>
    IReadOnlyList<EngineResult> EvaluateAll(BoundLadder ladder, IReadOnlyList<ReviewCase> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return [.. subjects.Select(subject => EngineResult.Of(() => Evaluate(ladder, subject)))];
    }
}
