using System.Collections.Immutable;
using System.Globalization;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Everything that a bound ladder sees in one case: the truth of each condition, and what follows besides the outcome.</summary>
internal sealed class CaseReading
{
    private readonly BoundLadder _ladder;
    private readonly ReviewCase _subject;
    private ConditionTruths? _truths;

    public CaseReading(BoundLadder ladder, ReviewCase subject)
    {
        _ladder = ladder;
        _subject = subject;
    }

    public ReviewCase Subject => _subject;

    /// <summary>The truth of every condition; found when first asked for, since most of what is wanted can do without.</summary>
    public ConditionTruths Truths => _truths ??= _ladder.Compiled.Read(_subject);

    public ImmutableArray<Finding> Findings() => _ladder.Compiled.Findings.Find(this);

    public Truth TruthOf(Formula formula) => InterpreterEngine.TruthOf(formula, _ladder, Truths);

    /// <summary>The lowering by ceilings of what the levels give: of a rating, or of each rating that is left to the authority.</summary>
    public ImmutableArray<Adjustment> Adjustments(Outcome outcome)
    {
        var ladder = _ladder.Ladder;
        if (ladder.Ceilings.IsEmpty || outcome.Kind is not (OutcomeKind.Rated or OutcomeKind.NeedsAuthority))
        {
            return [];
        }

        var rules = _ladder.Compiled.Evaluate(Truths);
        Truth Of(LadderRule rule) => rules[ladder.Rules.IndexOf(rule)];
        var ceilings = ladder.Ceilings.Where(ceiling => Of(ceiling) == Truth.True).ToList();
        if (ceilings.Count == 0
            || ladder.Gates.Any(gate => gate.Effect != GateEffect.AuthorityDecidesWhetherRated && Of(gate) == Truth.True)
            || ladder.Triggers.Any(trigger => !trigger.IsWeighed && Of(trigger) == Truth.True))
        {
            return [];
        }

        // A level that is still open is lowered as well as the one that is reached for certain; the certain one is told.
        var given = First(ladder.Standards) is { } standard ? [standard.Rating] : First(ladder.Gaps)?.Candidates ?? ladder.Fallback.Candidates;
        return
        [
            .. from rating in given
               let lowering = ceilings.Where(ceiling => ceiling.Highest < rating).ToList()
               from ceiling in lowering
               where ceiling.Highest == lowering.Min(other => other.Highest)
               select new Adjustment(rating, ceiling.Highest, ceiling),
        ];

        TRule? First<TRule>(ImmutableArray<TRule> levels)
            where TRule : LadderRule => levels.FirstOrDefault(level => Of(level) == Truth.True) ?? levels.FirstOrDefault(level => Of(level) == Truth.Unknown);
    }

    public ImmutableArray<Note> Notes()
    {
        var rules = _ladder.Compiled.Notes.Find(_subject);
        return rules.IsEmpty ? [] : [.. rules.Select(rule => new Note(rule.Code, Fill(rule.Label), rule.Source))];
    }

    /// <summary>The facts whose value is not, or not wholly, given and can change the outcome.</summary>
    public ImmutableArray<FactDefinition> Missing()
    {
        var search = new OutcomeSearch(_ladder, _subject);
        var open = Truths.May.Except(Truths.Must);
        var read = _ladder.Groups
            .Where(group => open.Overlaps(group.Bits) && search.Matters(group, Truths))
            .SelectMany(group => _ladder.Ladder.Conditions.Where((_, index) => (open & group.Bits).Has(index)))
            .SelectMany(condition => condition.Operand.Facts)
            .ToHashSet();
        return [.. FactTable.All.Concat(read.OfType<LocalFact>()).Where(fact => read.Contains(fact) && IsOpen(fact))];
    }

    /// <summary>A list of decisions can be given and still leave open what it adds up to.</summary>
    private bool IsOpen(FactDefinition fact) => fact.Type == FactType.DisciplineList
        || (fact.StateIn(_subject.Storage) == FactState.Unknown && !_ladder.Context.Assumes(fact));

    private Label Fill(Label text)
    {
        const string placeholder = "{years}";
        if (!text.Vietnamese.Contains(placeholder, StringComparison.Ordinal))
        {
            return text;
        }

        var items = (_subject.Discipline ?? []).Concat(_subject.MemberDiscipline ?? []);
        var years = string.Join(", ", DisciplineAttribution.ReRatedYears(items, _ladder.Context).Select(year => year.ToString(CultureInfo.InvariantCulture)));
        return new(text.Vietnamese.Replace(placeholder, years, StringComparison.Ordinal), text.English.Replace(placeholder, years, StringComparison.Ordinal));
    }
}
