using KiemDiem.Rules.Explanations;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What is missing for a rating: the sets of changes that reach it, or why there is none.</summary>
internal sealed class MissingView
{
    private readonly RatingRules _rules;
    private readonly RatingWays _ways;
    private readonly Language _language;

    public MissingView(RatingRules rules, RatingWays ways, Language language)
    {
        _rules = rules;
        _ways = ways;
        _language = language;
    }

    private ReviewCase Subject => _ways.Evaluation.Case;

    private string Target => Vocabulary.LabelOf(_ways.Target).In(_language);

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        RulesHeading.Write(writer, _rules, _language);
        var outcome = _ways.Evaluation.Outcome;
        var now = outcome.Kind == OutcomeKind.Undetermined ? $"{OutcomeWords.Of(outcome, _language)} ({ValueText.Outcomes(outcome.Possible, _language)})" : OutcomeWords.Of(outcome, _language);
        writer.WriteLine($"{Subject.Id}{(Subject.Name is { } name ? $" ({name})" : "")}, {Vocabulary.LabelOf(Subject.Kind).In(_language)}");
        writer.WriteLine(Say.WaysNow.In(_language, now));
        writer.WriteLine(Say.WaysTarget.In(_language, Target));
        foreach (var line in _ways.Obstacles.Select(obstacle => Say.WaysObstacle.In(_language, obstacle.Label.In(_language), Provision(obstacle.Source))).Distinct())
        {
            writer.WriteLine(line);
        }

        var console = PlainConsole.On(writer, host, toScreen);
        for (var i = 0; i < _ways.Sets.Length; i++)
        {
            writer.WriteLine();
            writer.WriteLine(Say.WaysSet.In(_language, i + 1, _ways.Sets[i].Changes.Length, ValueText.Outcomes(_ways.Sets[i].Outcome.Possible, _language)));
            console.Write(Changes(_ways.Sets[i]));
        }

        foreach (var remark in Remarks())
        {
            writer.WriteLine(remark);
        }

        writer.WriteLine(Say.Proposal.In(_language));
    }

    public void WriteJson(Stream stream) => new MissingJson(_rules, _ways, _language).Write(stream);

    private IEnumerable<string> Remarks()
    {
        if (_ways.IsReached)
        {
            yield return Say.WaysReached.In(_language, Target);
        }

        if (!_ways.IsComplete)
        {
            yield return Say.WaysNotComplete.In(_language);
        }

        if (_ways.IsUnreachable)
        {
            yield return Say.WaysNone.In(_language, Target);
            foreach (var reason in _ways.Hopeless)
            {
                yield return $"  {reason.Describe(Subject.Kind, _language)} — {Provision(reason.Condition.Source)}";
            }
        }

        if (_ways.NeedsMoreThanThisYear)
        {
            yield return Say.WaysNotThisYear.In(_language);
        }

        if (_ways.HasMore)
        {
            yield return Say.WaysMore.In(_language);
        }

        if (_ways is { Quota: { } quota, IsReached: false, Sets.IsEmpty: false })
        {
            yield return Say.WaysQuota.In(_language, Provision(quota.Source));
        }
    }

    private Table Changes(ChangeSet set)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in new[] { Say.WaysClass, Say.WaysFact, Say.WaysFrom, Say.WaysTo, Say.WaysExample, Say.Article, Say.Evidence })
        {
            table.AddColumn(column.In(_language));
        }

        foreach (var group in set.Changes.GroupBy(change => change.Class))
        {
            var title = ClassOf(group.Key).In(_language);
            foreach (var change in group)
            {
                var sources = change.For.Select(reason => reason.Condition.Source).Distinct().ToList();
                table.AddRow(
                    new Text(title), new Text($"{change.Label.In(_language)}\n{change.Key}"), new Text(change.From.In(_language)), new Text(change.To.In(_language)), new Text(change.Example.In(_language)),
                    new Text(string.Join("\n", sources.Select(source => source.Citation.In(_language)).Distinct())),
                    new Text(string.Join("\n", sources.Select(source => ValueText.Of(source.EvidenceFor(_rules.RatingYear), _language)).Distinct())));
                title = "";
            }
        }

        return table;
    }

    private static Say ClassOf(ChangeClass of) => of switch
    {
        ChangeClass.ThisYear => Say.ClassThisYear,
        ChangeClass.OnRecord => Say.ClassOnRecord,
        _ => Say.ClassByOthers,
    };

    private string Provision(Model.Source source) => $"{source.Citation.In(_language)} [{ValueText.Of(source.EvidenceFor(_rules.RatingYear), _language)}]";
}
