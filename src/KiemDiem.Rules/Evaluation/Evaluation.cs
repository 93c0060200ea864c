using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>The outcome of one case with all its reasons. A proposal: the competent authority decides.</summary>
/// <remarks>The reasons are worked out when they are first read, and then kept.</remarks>
public sealed class Evaluation
{
    private readonly Judge _judge;
    private readonly OtherReadings _otherReadings;
    private CaseReading? _reading;
    private ImmutableArray<Finding> _findings;
    private ImmutableArray<Adjustment> _adjustments;
    private ImmutableArray<Note> _notes;
    private ImmutableArray<FactDefinition> _missing;
    private ImmutableArray<string> _assumed;
    private ImmutableArray<ReadingEffect> _readings;

    internal Evaluation(ReviewCase subject, Outcome outcome, Regulation regulation, bool isCounterfactual, Judge judge, OtherReadings otherReadings)
    {
        _judge = judge;
        _otherReadings = otherReadings;
        Case = subject;
        Regulation = regulation;
        IsCounterfactual = isCounterfactual;
        Outcome = outcome;
    }

    /// <summary>The case.</summary>
    public ReviewCase Case { get; }

    /// <summary>The text that judged it.</summary>
    public Regulation Regulation { get; }

    /// <summary>Whether the text is another than the one that governs the year and place.</summary>
    public bool IsCounterfactual { get; }

    /// <summary>The rating year.</summary>
    public int RatingYear => _judge.Ladder.Context.RatingYear;

    /// <summary>What follows from the text.</summary>
    public Outcome Outcome { get; }

    /// <summary>The ladder that judged the case.</summary>
    public Ladder Ladder => _judge.Ladder.Ladder;

    /// <summary>Every condition of the ladder: seen, required, whether it holds.</summary>
    public ImmutableArray<Finding> Findings => _findings.IsDefault ? _findings = Reading.Findings() : _findings;

    /// <summary>The lowering by ceilings; empty when there was none.</summary>
    public ImmutableArray<Adjustment> Adjustments => _adjustments.IsDefault ? _adjustments = Reading.Adjustments(Outcome) : _adjustments;

    /// <summary>What goes with the rating without changing it.</summary>
    public ImmutableArray<Note> Notes => _notes.IsDefault ? _notes = Reading.Notes() : _notes;

    /// <summary>When undetermined: the facts that are not given and can change the outcome.</summary>
    public ImmutableArray<FactDefinition> Missing => _missing.IsDefault
        ? _missing = Outcome.Kind == OutcomeKind.Undetermined ? Reading.Missing() : []
        : _missing;

    /// <summary>The assumptions that mattered: paths of facts taken as not claimed because they are not given, which would change the outcome if they were.</summary>
    public ImmutableArray<string> Assumed => _assumed.IsDefault ? _assumed = new Assumptions(_judge, Case, Outcome).ThatMattered() : _assumed;

    /// <summary>The open readings of the law that mattered: set another way, the outcome would be another.</summary>
    public ImmutableArray<ReadingEffect> Readings => _readings.IsDefault ? _readings = _otherReadings.ThatMatter(Case, Outcome) : _readings;

    /// <summary>How absent facts were taken.</summary>
    public RuleOptions Options => _judge.Ladder.Context.Options;

    private CaseReading Reading => _reading ??= new CaseReading(_judge.Ladder, Case);

    /// <summary>Whether a rule of the ladder applies.</summary>
    public Truth TruthOf(LadderRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Reading.TruthOf(rule.When);
    }

    /// <summary>Whether a part of a rule holds.</summary>
    public Truth TruthOf(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return Reading.TruthOf(formula);
    }

    /// <summary>The case and its outcome.</summary>
    public override string ToString() => $"{Case}: {Outcome}";
}
