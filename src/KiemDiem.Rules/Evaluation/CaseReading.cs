using System.Collections.Immutable;
using System.Globalization;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Everything that a bound ladder sees in one case: the truth of each condition, and what follows besides the outcome.</summary>
internal sealed class CaseReading
{
    private readonly BoundLadder _ladder;
    private readonly ReviewCase _subject;
    private readonly ConditionTruths _truths;

    public CaseReading(BoundLadder ladder, ReviewCase subject)
    {
        _ladder = ladder;
        _subject = subject;
        _truths = ladder.Compiled.Read(subject);
    }

    public ImmutableArray<Finding> Findings()
    {
        var conditions = _ladder.Ladder.Conditions;
        var findings = new Finding[conditions.Length];
        for (var i = 0; i < findings.Length; i++)
        {
            var condition = conditions[i];
            var observed = _ladder.GroupOf(i).Observe(_subject, condition.Operand);
            var status = observed.State == FactState.None
                ? FindingStatus.NotApplicable
                : _truths[i] switch { Truth.True => FindingStatus.True, Truth.False => FindingStatus.False, _ => FindingStatus.Unknown };
            findings[i] = new(condition, status, observed);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    public Truth TruthOf(Formula formula) => InterpreterEngine.TruthOf(formula, _ladder, _truths);

    /// <summary>The lowering by ceilings of what the levels give: of a rating, or of each rating that is left to the authority.</summary>
    public ImmutableArray<Adjustment> Adjustments(Outcome outcome)
    {
        var ladder = _ladder.Ladder;
        if (outcome.Kind is not (OutcomeKind.Rated or OutcomeKind.NeedsAuthority)
            || ladder.Gates.Any(gate => gate.Effect != GateEffect.AuthorityDecidesWhetherRated && TruthOf(gate.When) == Truth.True)
            || ladder.Triggers.Any(trigger => !trigger.IsWeighed && TruthOf(trigger.When) == Truth.True))
        {
            return [];
        }

        // A level that is still open is lowered as well as the one that is reached for certain; the certain one is told.
        var standard = ladder.Standards.FirstOrDefault(standard => TruthOf(standard.When) == Truth.True)
            ?? ladder.Standards.FirstOrDefault(standard => TruthOf(standard.When) == Truth.Unknown);
        var given = standard is null ? ladder.Fallback.Candidates : [standard.Rating];
        var ceilings = ladder.Ceilings.Where(ceiling => TruthOf(ceiling.When) == Truth.True).ToList();
        return
        [
            .. from rating in given
               let lowering = ceilings.Where(ceiling => ceiling.Highest < rating).ToList()
               from ceiling in lowering
               where ceiling.Highest == lowering.Min(other => other.Highest)
               select new Adjustment(rating, ceiling.Highest, ceiling),
        ];
    }

    public ImmutableArray<Note> Notes() =>
    [
        .. from rule in _ladder.Ladder.Notes
           where TruthOf(rule.When) == Truth.True
           select new Note(rule.Code, Fill(rule.Label), rule.Source),
    ];

    /// <summary>The facts whose value is not, or not wholly, given and can change the outcome.</summary>
    public ImmutableArray<FactDefinition> Missing()
    {
        var search = new OutcomeSearch(_ladder, _subject);
        var open = _truths.May.Except(_truths.Must);
        var read = _ladder.Groups
            .Where(group => open.Overlaps(group.Bits) && search.Matters(group, _truths))
            .SelectMany(group => _ladder.Ladder.Conditions.Where((_, index) => (open & group.Bits).Has(index)))
            .SelectMany(condition => condition.Operand.Facts)
            .ToHashSet();
        return [.. FactTable.All.Where(fact => read.Contains(fact) && IsOpen(fact))];
    }

    /// <summary>A list of decisions can be given and still leave open what it adds up to.</summary>
    private bool IsOpen(FactDefinition fact) => fact.Type == FactType.DisciplineList
        || (fact.StateIn(_subject.Storage) == FactState.Unknown && !_ladder.Context.Assumes(fact));

    private Label Fill(Label text)
    {
        var years = string.Join(", ", DisciplineAttribution
            .ReRatedYears((_subject.Discipline ?? []).Concat(_subject.MemberDiscipline ?? []), _ladder.Context)
            .Distinct().Order().Select(year => year.ToString(CultureInfo.InvariantCulture)));
        return new(text.Vietnamese.Replace("{years}", years, StringComparison.Ordinal), text.English.Replace("{years}", years, StringComparison.Ordinal));
    }
}
