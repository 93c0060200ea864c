using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Rounds;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>The quotas of a round: a line for each cohort; where readings disagree, all of them; where it is exceeded, between whom to choose.</summary>
internal sealed class RoundQuotas
{
    private readonly RoundResult _result;
    private readonly Language _language;

    public RoundQuotas(RoundResult result, Language language) => (_result, _language) = (result, language);

    public void Write(TextWriter writer, IAnsiConsole console)
    {
        if (_result.Quotas.IsEmpty && _result.WithoutCohort.IsEmpty)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(Say.QuotasHead.In(_language));
        console.Write(Cohorts());
        foreach (var finding in _result.Quotas.Where(finding => finding.Status != QuotaStatus.Kept || finding.ReadingsDisagree))
        {
            WriteDetails(finding, writer, console);
        }

        if (!_result.WithoutCohort.IsEmpty)
        {
            writer.WriteLine(Say.WithoutCohort.In(_language, _result.WithoutCohort.Length, RoundTree.Ids(_result.WithoutCohort, _language)));
        }
    }

    private Table Cohorts()
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in new[] { Say.Cohort, Say.Subject, Say.ExcellentCount, Say.GoodCount, Say.OtherCount, Say.Cap, Say.QuotaStatusColumn, Say.Article })
        {
            table.AddColumn(column.In(_language));
        }

        foreach (var finding in _result.Quotas)
        {
            table.AddRow(
                new Text(finding.Cohort),
                new Text(string.Join(", ", finding.Kinds.Select(kind => Vocabulary.LabelOf(kind).In(_language)))),
                new Text(finding.Excellent.ToString()),
                new Text(finding.Good.ToString()),
                new Text(finding.Others.ToString()),
                new Text($"{finding.Set.Cap} ({QuotaTable.Percent(finding.Share)})"),
                new Text(Status(finding)),
                new Text($"{finding.Quota.Source.Citation.Provision}, {finding.Quota.Source.Citation.Document.Number} [{ValueText.Of(finding.Quota.Source.EvidenceFor(_result.Header.RatingYear), _language)}]"));
        }

        return table;
    }

    private string Status(QuotaFinding finding)
    {
        var settled = finding.Proposal is { IsComplete: true } ? $"; {Say.QuotaSettled.In(_language)}" : "";
        return QuotaTable.Status(finding.Set, _language) + settled;
    }

    private void WriteDetails(QuotaFinding finding, TextWriter writer, IAnsiConsole console)
    {
        writer.WriteLine($"{Say.Cohort.In(_language)} {finding.Cohort}: {Status(finding)}");
        if (finding.Status == QuotaStatus.Exceeded)
        {
            writer.WriteLine("  " + Say.Candidates.In(_language, finding.Set.LargestLawful, RoundTree.Ids(finding.Candidates, _language)));
        }

        if (!finding.HangsOn.IsEmpty)
        {
            writer.WriteLine("  " + Say.HangsOn.In(_language, RoundTree.Ids(finding.HangsOn, _language)));
        }

        if (!finding.Unranked.IsEmpty)
        {
            writer.WriteLine("  " + Say.Unranked.In(_language, RoundTree.Ids(finding.Unranked, _language)));
        }

        if (finding.Proposal is { } proposal)
        {
            writer.WriteLine("  " + Say.ProposalStay.In(_language, RoundTree.Ids(proposal.Stay, _language), RoundTree.Ids(proposal.Lowered, _language)));
            if (!proposal.IsComplete)
            {
                writer.WriteLine("  " + Say.Tied.In(_language, RoundTree.Ids(proposal.Tied, _language), proposal.TiedToStay));
            }
        }

        if (finding.ReadingsDisagree)
        {
            writer.WriteLine("  " + Say.ReadingsDisagree.In(_language));
            console.Write(QuotaTable.Of(finding.Readings, finding.Set.Reading, _language));
        }
    }
}
