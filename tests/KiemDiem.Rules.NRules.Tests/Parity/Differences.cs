using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines.Tests.Parity;

/// <summary>Holds an engine to the interpreter's truths and to the native outcome.</summary>
internal static class Differences
{
    private const int Shown = 3;

    /// <summary>The cases on which they part, a few of them.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="ladder">The ladder that the engine is given; that of the rules unless the test wants another.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="cases">The cases.</param>
    public static IReadOnlyList<string> Find(RatingRules rules, BoundLadder ladder, IEvaluationEngine engine, IReadOnlyList<ReviewCase> cases)
    {
        var interpreter = new InterpreterEngine();
        var results = engine.EvaluateAll(ladder, cases);
        results.Should().HaveSameCount(cases);
        return [.. cases.Zip(results).Select(pair => Difference(pair.First, pair.Second)).OfType<string>().Take(Shown)];

        string? Difference(ReviewCase subject, EngineResult result)
        {
            if (result.Error is { } error)
            {
                return $"{subject}: {error}";
            }

            var reference = rules.LadderFor(subject.Kind);
            var expected = interpreter.Evaluate(reference, subject);
            if (result.Truths != expected)
            {
                return $"{subject}: {string.Join(", ", reference.Ladder.Rules.Where((_, rule) => result.Truths[rule] != expected[rule]))}";
            }

            var (outcome, native) = (rules.Conclude(subject, result.Truths).Outcome, rules.Judge(subject));
            return outcome == native ? null : $"{subject}: {outcome} instead of {native}";
        }
    }
}
