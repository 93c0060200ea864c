using System.Collections.Immutable;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Rounds;

/// <summary>What came of one case of a round. A proposal with reasons: the competent authority decides.</summary>
public sealed class RoundCase
{
    private readonly ICaseJudge _judge;
    private Evaluation? _evaluation;

    internal RoundCase(ReviewCase given, ReviewCase filled, Outcome byRules, ICaseJudge judge)
    {
        _judge = judge;
        Case = given;
        Filled = filled;
        ByRules = byRules;
        Outcome = byRules;
    }

    /// <summary>The case as it was given.</summary>
    public ReviewCase Case { get; }

    /// <summary>The case with what the round knows of its unit, its collective and its subunits. What is open there is unknown here.</summary>
    public ReviewCase Filled { get; }

    /// <summary>What follows from its facts and the ratings it depends on, ceilings among them, before its cohort's quota.</summary>
    public Outcome ByRules { get; }

    /// <summary>What follows in the round.</summary>
    public Outcome Outcome { get; internal set; }

    /// <summary>The step of the lawful order in which it is rated, from 1: it depends only on those of earlier steps.</summary>
    public int Step { get; internal init; }

    /// <summary>How far it stands below the top of the tree, from 1.</summary>
    public int Level { get; internal set; }

    /// <summary>The case that it stands below in the tree; null at the top.</summary>
    public RoundCase? Above { get; internal set; }

    /// <summary>The other cases of the same person, by their ids: a leader is rated a second time as a member.</summary>
    public ImmutableArray<RoundCase> SamePerson { get; internal set; } = [];

    /// <summary>How its subunits came out; null where the round holds none.</summary>
    public RollUp? RollUp { get; internal init; }

    /// <summary>The cases whose open outcomes leave this one open, by their ids.</summary>
    public ImmutableArray<string> HangsOn { get; internal init; } = [];

    /// <summary>That the quota of its cohort made it Good; null where not.</summary>
    public QuotaLowering? Lowering { get; internal set; }

    /// <summary>The earlier result that this one replaces, and why; null where there was none or nothing changed.</summary>
    public Replacement? Replaces { get; internal set; }

    /// <summary>The reasons for <see cref="ByRules"/>: every condition, as the filled case has it. Worked out when first asked for.</summary>
    public Evaluation Evaluation => _evaluation ??= _judge.Explain(Filled, ByRules);

    /// <summary>The case and its outcome.</summary>
    public override string ToString() => $"{Case}: {Outcome}";
}
