using System.Globalization;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>One text in full: for each kind of subject every condition in the order of the ladder.</summary>
internal sealed class RegulationView
{
    private readonly Regulation _regulation;
    private readonly Language _language;

    public RegulationView(Regulation regulation, Language language)
    {
        _regulation = regulation;
        _language = language;
    }

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        writer.WriteLine($"{_regulation.Title.In(_language)} ({_regulation.Id})");
        writer.WriteLine($"{Say.Years.In(_language)}: {RegulationList.Years(_regulation, _language)}{(_regulation.Locality is { } place ? $"; {Say.Locality.In(_language)}: {place}; {Say.BasedOn.In(_language)}: {_regulation.BaseId}" : "")}");
        writer.WriteLine($"{Say.Revision.In(_language)}: {_regulation.Revision}; {_regulation.LogicFingerprint}");
        writer.WriteLine($"{Say.Documents.In(_language)}: {string.Join("; ", _regulation.Documents.Select(Document))}");
        writer.WriteLine($"{Say.Conditions.In(_language)}: {string.Join(", ", EvidenceCounts.BestFirst.Select(evidence => $"{ValueText.Of(evidence, _language)} {EvidenceCounts.Of(_regulation, evidence)}"))}");
        var console = PlainConsole.On(writer, host, toScreen);
        foreach (var ladder in _regulation.Ladders)
        {
            writer.WriteLine();
            writer.WriteLine(Vocabulary.LabelOf(ladder.Kind).In(_language).ToUpperInvariant());
            console.Write(Rules(ladder));
            writer.WriteLine($"{Say.Fallback.In(_language)}: {Ratings(ladder.Fallback.Candidates)} — {Cite(ladder.Fallback.Source)}");
            if (ladder.Quota is { } quota)
            {
                writer.WriteLine($"{Say.Quota.In(_language)}: ≤ {(quota.Share * 100).ToString("0.##", CultureInfo.InvariantCulture)}%, {quota.Cohort.In(_language)} — {Cite(quota.Source)}");
            }
        }

        new ProcedureTables(_regulation, _language).Write(writer, console);
    }

    private string Ratings(IEnumerable<Rating> ratings) =>
        ValueText.Outcomes(ratings.Aggregate(OutcomeSet.None, (set, rating) => set | OutcomeSets.Of(rating)), _language);

    private Table Rules(Ladder ladder)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(Say.Consequence.In(_language));
        table.AddColumn(Say.Condition.In(_language));
        table.AddColumn(Say.Required.In(_language));
        table.AddColumn(Say.Article.In(_language));
        table.AddColumn(Say.Evidence.In(_language));
        foreach (var rule in ladder.Rules.Concat(ladder.Notes))
        {
            var first = true;
            foreach (var condition in (rule is Standard standard ? standard.Own : rule.When).Conditions)
            {
                table.AddRow(
                    new Text(first ? Consequence(rule) : ""),
                    new Text(condition.Operand.Label.In(_language)),
                    new Text(ValueText.Required(condition, _language)),
                    new Text(condition.Source.Citation.In(_language)),
                    new Text(ValueText.Of(condition.Source, _language)));
                first = false;
            }
        }

        return table;
    }

    private string Consequence(LadderRule rule) => rule switch
    {
        Gate gate => gate.Effect switch
        {
            GateEffect.NotRated => Say.NotRated.In(_language),
            GateEffect.NotRatedReviewDue => Say.ReviewDue.In(_language),
            _ => Say.AuthorityDecides.In(_language),
        },
        Trigger { IsWeighed: true } => Say.Weighed.In(_language),
        Trigger trigger => $"{Vocabulary.LabelOf(Rating.NotCompleted).In(_language)}: {trigger.Label.In(_language)}",
        Standard standard => Vocabulary.LabelOf(standard.Rating).In(_language),
        Gap gap => $"{Say.AuthorityDecides.In(_language)} ({Ratings(gap.Candidates)}): {gap.Label.In(_language)}",
        Ceiling ceiling => Say.NotAbove.In(_language, Vocabulary.LabelOf(ceiling.Highest).In(_language)),
        _ => rule.Label.In(_language),
    };

    private string Document(LegalDocument document) => string.Create(CultureInfo.InvariantCulture, $"{document.Number} ({document.Date:yyyy-MM-dd})");

    private string Cite(Source source) => $"{source.Citation.In(_language)} [{ValueText.Of(source, _language)}]";
}
