using System.Globalization;
using KiemDiem.Rules.Benchmarks.HandWritten;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Benchmarks.Cases;

/// <summary>
/// Holds the library to the hand-written evaluator: the two masks, the findings and the notes of every case, and the outcome where no condition is open. A
/// comparison of speed means something only between things that say the same.
/// </summary>
public sealed class Agreement
{
    private readonly long[,] _truths;
    private readonly Dictionary<string, int> _outcomes = [];
    private readonly RatingRules _rules;
    private readonly MemberExplainer _explainer;

    public Agreement(RatingRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
        var ladder = rules.LadderFor(SubjectKind.PartyMember).Ladder;
        _explainer = new(ladder);
        _truths = new long[ladder.Conditions.Length, 3];
    }

    /// <summary>How many cases were seen.</summary>
    public int Cases { get; private set; }

    /// <summary>In how many cases each outcome came up.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    /// <summary>In how many cases a condition had a truth.</summary>
    public long CountOf(int condition, Truth truth) => _truths[condition, (int)truth];

    /// <summary>Compares one case.</summary>
    /// <returns>What differs, or null.</returns>
    public string? Difference(ReviewCase subject)
    {
        var facts = MemberFacts.Of(subject);
        var bound = _rules.LadderFor(SubjectKind.PartyMember);
        var expected = MemberEvaluator.Read(facts);
        var masks = Masks(bound.Compiled.Read(subject), bound.Ladder.Conditions.Length);
        var outcome = _rules.Judge(subject);
        Count(masks, outcome);
        if (masks != expected)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{subject}: must {masks.Must ^ expected.Must:x}, may {masks.May ^ expected.May:x}");
        }

        var explanation = _explainer.Explain(facts);
        var verdict = new MemberVerdict(outcome.Kind, outcome.Rating, outcome.Candidates, outcome.Reason);
        return masks.Must == masks.May && verdict != explanation.Verdict
            ? $"{subject}: {verdict} is not {explanation.Verdict}"
            : Difference(_rules.Evaluate(subject), explanation);
    }

    private static string? Difference(Evaluation evaluation, MemberExplanation explanation) =>
        !evaluation.Findings.SequenceEqual(explanation.Findings) ? $"{evaluation}: findings differ"
        : !evaluation.Notes.SequenceEqual(explanation.Notes) ? $"{evaluation}: notes differ"
        : !evaluation.Adjustments.SequenceEqual(explanation.Adjustments) ? $"{evaluation}: adjustments differ"
        : null;

    private void Count(MemberMasks masks, Outcome outcome)
    {
        Cases++;
        var name = outcome.Rating?.ToString() ?? outcome.Kind.ToString();
        _outcomes[name] = _outcomes.GetValueOrDefault(name) + 1;
        for (var i = 0; i < _truths.GetLength(0); i++)
        {
            var truth = (masks.Must >> i & 1) != 0 ? Truth.True : (masks.May >> i & 1) != 0 ? Truth.Unknown : Truth.False;
            _truths[i, (int)truth]++;
        }
    }

    private static MemberMasks Masks(ConditionTruths truths, int conditions)
    {
        var (must, may) = (0UL, 0UL);
        for (var i = 0; i < conditions; i++)
        {
            must |= truths.Must.Has(i) ? 1UL << i : 0;
            may |= truths.May.Has(i) ? 1UL << i : 0;
        }

        return new(must, may);
    }
}
