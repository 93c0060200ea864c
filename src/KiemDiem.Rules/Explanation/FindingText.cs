using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>Findings and rules as lines of text: mark, what, seen, required, provision, evidence.</summary>
internal sealed class FindingText
{
    /// <summary>A rule of more conditions shows only those that hold or are open.</summary>
    private const int MostShown = 3;

    private readonly Evaluation _evaluation;
    private readonly Language _language;
    private readonly Dictionary<Condition, Finding> _findings;

    public FindingText(Evaluation evaluation, Language language)
    {
        _evaluation = evaluation;
        _language = language;
        _findings = evaluation.Findings.ToDictionary(finding => finding.Condition);
    }

    /// <summary>The parts of a standard, one line each, with the conditions that they ask for.</summary>
    public IEnumerable<(Truth Truth, string Line, IEnumerable<Condition> Conditions)> Parts(Formula formula) => formula switch
    {
        All all => all.Parts.SelectMany(Parts),
        Condition condition => [(_evaluation.TruthOf(condition), $"{Mark(condition)} {Required(condition)}{Provision(condition.Source)}", [condition])],
        Any { Parts: [Not { Part: Condition applies }, Condition required] } any =>
        [
            (_evaluation.TruthOf(any), $"{MarkWhere(any, applies)} {Required(required)}, {Word.OnlyWhere.In(_language, $"{LabelOf(applies)} ({Seen(applies)})")}{Provision(required.Source)}", [required]),
        ],
        _ => [(_evaluation.TruthOf(formula), $"{Mark(_evaluation.TruthOf(formula))} {string.Join("; ", formula.Conditions.Select(Required))}{Provision(formula.Conditions.First().Source)}", formula.Conditions)],
    };

    /// <summary>A trigger, gate or ceiling with what was seen for it. Those that apply stand under a heading that says so.</summary>
    public string Rule(LadderRule rule)
    {
        var mark = _evaluation.TruthOf(rule) == Truth.Unknown ? Mark(Truth.Unknown) : "•";
        var seen = rule.When is Condition { Operand.Type: OperandType.Boolean } only ? $": {Seen(only)}" : SeenFor(rule);
        return $"{mark} {rule.Label.In(_language)}{(seen.Length == 0 ? $": {Word.No.In(_language)}" : seen)}{Provision(rule.Source)}";
    }

    /// <summary>What was seen for a rule that does not say it by itself.</summary>
    public string SeenFor(LadderRule rule)
    {
        if (rule.When is Condition { Operand.Type: OperandType.Boolean })
        {
            return "";
        }

        var conditions = rule.When.Conditions.ToList();
        var shown = conditions.Where(condition => conditions.Count <= MostShown || _findings[condition].Status is FindingStatus.True or FindingStatus.Unknown);
        var seen = string.Join("; ", shown.Select(condition => $"{LabelOf(condition)}: {Seen(condition)}"));
        return seen.Length == 0 ? "" : $" [{seen}]";
    }

    public string Provision(Source source) =>
        $" — {source.Citation.In(_language)} [{ValueText.Of(source.EvidenceFor(_evaluation.RatingYear), _language)}]";

    public static string Mark(Truth truth) => truth switch
    {
        Truth.True => "✓",
        Truth.False => "✗",
        _ => "?",
    };

    private string Mark(Condition condition) => _findings[condition].Status == FindingStatus.NotApplicable ? "–" : Mark(_evaluation.TruthOf(condition));

    /// <summary>What is asked only of some does not apply to the others, rather than being met.</summary>
    private string MarkWhere(Any any, Condition applies) =>
        _evaluation.TruthOf(applies) == Truth.False ? "–" : Mark(_evaluation.TruthOf(any));

    private string LabelOf(Condition condition) => condition.Operand.Label.For(_evaluation.Case.Kind, _language);

    private string Required(Condition condition) =>
        $"{LabelOf(condition)}: {Seen(condition)}; {Word.Required.In(_language)}: {ValueText.Required(condition, _language)}";

    private string Seen(Condition condition)
    {
        var finding = _findings[condition];

        // A fact that is not given but assumed decides its condition: say what was assumed, not that it is unknown.
        var isAssumed = finding.Observed.State == FactState.Unknown && finding.Status != FindingStatus.Unknown && condition.Operand.Type == OperandType.Boolean;
        return isAssumed
            ? ((finding.Status == FindingStatus.True) == (condition.Required == 1) ? Word.Yes : Word.No).In(_language)
            : ValueText.Observed(condition.Operand, finding.Observed, _language);
    }
}
