using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>The cases of a round as a tree, a line each: the rating, by what it was lowered, what it hangs on, what it replaces.</summary>
internal sealed class RoundTree
{
    /// <summary>How many ids a line names; the rest are counted. JSON has them all.</summary>
    private const int MostNamed = 5;

    private readonly RoundResult _result;
    private readonly Language _language;

    public RoundTree(RoundResult result, Language language) => (_result, _language) = (result, language);

    public void Write(TextWriter writer, Action<int> progress)
    {
        var done = 0;
        var left = new Stack<RoundCase>(_result.Below(null).Reverse());
        while (left.TryPop(out var item))
        {
            writer.WriteLine(Line(item));
            progress(++done);
            foreach (var below in _result.Below(item).Reverse())
            {
                left.Push(below);
            }
        }
    }

    /// <summary>Some ids, and how many more there are.</summary>
    public static string Ids(IReadOnlyList<string> ids, Language language) => ids.Count <= MostNamed
        ? string.Join(", ", ids)
        : $"{string.Join(", ", ids.Take(MostNamed))} {Say.AndMore.In(language, ids.Count - MostNamed)}";

    private string Line(RoundCase item)
    {
        var subject = item.Case;
        var name = subject.Name is { } known ? $" {known}" : "";
        var indent = new string(' ', (item.Level - 1) * 2);
        var details = string.Join("; ", Details(item).Distinct());
        return $"{indent}{subject.Id}{name}, {Vocabulary.LabelOf(subject.Kind).In(_language)}: {OutcomeWords.Of(item.Outcome, _language)}{(details.Length == 0 ? "" : $" ({details})")}";
    }

    private IEnumerable<string> Details(RoundCase item)
    {
        var outcome = item.Outcome;
        if (outcome.Kind == OutcomeKind.Undetermined)
        {
            yield return ValueText.Outcomes(outcome.Possible, _language);
        }
        else if (outcome.Kind == OutcomeKind.NeedsAuthority)
        {
            yield return $"{ValueText.Outcomes(outcome.Candidates, _language)} — {Cite(outcome.Clause)}";
        }

        if (!item.HangsOn.IsEmpty)
        {
            yield return Say.HangsOn.In(_language, Ids(item.HangsOn, _language));
        }

        foreach (var (condition, _) in item.RollUp?.Conditions.Where(open => open.Truth == Truth.Unknown) ?? [])
        {
            yield return Say.MayBeMet.In(_language, $"{condition.Operand.Label.In(_language)}: {ValueText.Required(condition, _language)}");
        }

        foreach (var adjustment in item.Evaluation.Adjustments)
        {
            yield return Lowered(adjustment.From, adjustment.Rule.Label.In(_language), adjustment.Rule.Source);
        }

        if (item.Lowering is { } lowering)
        {
            yield return Lowered(Rating.Excellent, Say.ByQuota.In(_language, lowering.Cohort), lowering.Source);
        }

        if (item.Replaces is { } replaces)
        {
            var before = replaces.Earlier.Rating is { } rating ? Vocabulary.LabelOf(rating).In(_language) : Vocabulary.NameOf(replaces.Earlier.Kind);
            yield return $"{Say.Replaces.In(_language, before, RoundWords.Of(replaces.Ground, _language))}{(replaces.Source is { } source ? $" — {Cite(source)}" : "")}";
        }

        if (!item.SamePerson.IsEmpty)
        {
            yield return Say.SamePerson.In(_language, Ids([.. item.SamePerson.Select(other => other.Case.Id)], _language));
        }
    }

    private string Lowered(Rating from, string why, Source source) =>
        $"{Say.LoweredFrom.In(_language, Vocabulary.LabelOf(from).In(_language), why)} — {Cite(source)}";

    private string Cite(Source? source) => source is null ? "" : $"{source.Citation.Provision}, {source.Citation.Document.Number}";
}
