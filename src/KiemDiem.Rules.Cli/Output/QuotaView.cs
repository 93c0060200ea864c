using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>A quota held against counts that were given.</summary>
internal sealed class QuotaView
{
    private readonly RatingRules _rules;
    private readonly SubjectKind _kind;
    private readonly Quota _quota;
    private readonly QuotaCounts _counts;
    private readonly bool _isOutstanding;
    private readonly Language _language;
    private readonly IReadOnlyList<QuotaReadingResult> _readings;
    private readonly QuotaReading _set;

    public QuotaView(RatingRules rules, SubjectKind kind, Quota quota, QuotaCounts counts, bool isOutstanding, Language language)
    {
        (_rules, _kind, _quota, _counts, _language) = (rules, kind, quota, counts, language);
        _isOutstanding = isOutstanding && quota.OutstandingShare is not null;
        _set = QuotaReading.Of(rules.Regulation.Settings);
        _readings = [.. QuotaResult.OfEveryReading(Share, counts, _set.CountsHead).Select(result => new QuotaReadingResult(result, result))];
    }

    public bool IsExceeded => _readings.Single(reading => reading.Reading == _set).Status == QuotaStatus.Exceeded;

    private decimal Share => _isOutstanding ? _quota.OutstandingShare!.Value : _quota.Share;

    public void WriteTable(TextWriter writer, ToolHost host, bool toScreen)
    {
        RulesHeading.Write(writer, _rules, _language);
        writer.WriteLine(Say.QuotaHead.In(_language, Vocabulary.LabelOf(_kind).In(_language), QuotaTable.Percent(Share), _quota.Cohort.In(_language)));
        writer.WriteLine($"{_quota.Source.Citation.In(_language)} [{ValueText.Of(_quota.Source.EvidenceFor(_rules.RatingYear), _language)}]");
        writer.WriteLine(Say.QuotaCounts.In(_language, _counts.Excellent, _counts.Good, _counts.Others));
        PlainConsole.On(writer, host, toScreen).Write(QuotaTable.Of(_readings, _set, _language));
        writer.WriteLine(Say.LargestLawfulNote.In(_language));
        writer.WriteLine(Say.Proposal.In(_language));
    }

    public void WriteJson(Stream stream) => JsonOutput.Write(stream, writer =>
    {
        JsonOutput.WriteRules(writer, _rules);
        writer.WriteString("kind", Vocabulary.NameOf(_kind));
        writer.WriteNumber("share", Share);
        writer.WriteBoolean("outstanding", _isOutstanding);
        writer.WriteNumber("excellent", _counts.Excellent);
        writer.WriteNumber("good", _counts.Good);
        writer.WriteNumber("others", _counts.Others);
        writer.WriteBoolean("exceeded", IsExceeded);
        QuotaJson.WriteReadings(writer, _readings, _set);
        JsonOutput.WriteSource(writer, _quota.Source, _rules.RatingYear);
    });
}
