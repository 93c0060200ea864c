using KiemDiem.Rules.Comparisons;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>Which texts are compared, and the numbers that people ask for first.</summary>
internal static class HeadingSection
{
    public static void Write(HtmlWriter html, PopulationComparison comparison, string title)
    {
        html.Write($"<header>\n<h1>{title}</h1>\n<p class=\"notice\"><strong>{Say.Proposal}</strong></p>\n");
        if (comparison.From.Regulation.Id == comparison.To.Regulation.Id)
        {
            html.Write($"<p class=\"notice\">{Say.SameText.In(html.Language, comparison.From.Regulation.Id)}</p>\n");
        }

        html.Write($"<div class=\"texts\">\n");
        WriteText(html, "from", PageWords.From, comparison.From);
        WriteText(html, "to", PageWords.To, comparison.To);
        html.Write($"</div>\n</header>\n");
        WriteNumbers(html, comparison);
    }

    private static void WriteText(HtmlWriter html, string side, Label which, EvaluationHeader header)
    {
        var (regulation, year) = (header.Regulation, ComparisonPage.Year(header.RatingYear));
        html.Write($"""
            <section class="text" data-side="{side}">
            <h2><span class="side">{which}</span> {regulation.Title} <code>{regulation.Id}</code></h2>

            """);
        if (header.IsCounterfactual)
        {
            var place = header.Locality is { } locality ? $" ({locality})" : "";
            html.Write($"<p class=\"counterfactual\"><span aria-hidden=\"true\">⚠ </span>{Say.Counterfactual.In(html.Language, regulation.Id, header.RatingYear, place)}</p>\n");
        }
        else
        {
            html.Write($"<p>{html.Words(PageWords.Governs, year)}</p>\n");
        }

        html.Write($"<dl>\n<div><dt>{Say.Year}</dt><dd>{year}</dd></div>\n");
        if (header.Locality is { } named)
        {
            html.Write($"<div><dt>{Say.Locality}</dt><dd>{named}</dd></div>\n");
        }

        html.Write($"""
            <div><dt>{PageWords.Revision}</dt><dd class="revision">{regulation.Revision}</dd></div>
            <div><dt>{PageWords.Engine}</dt><dd>{header.EngineName}</dd></div>
            <div><dt>{PageWords.Fingerprint}</dt><dd><code class="fingerprint">{regulation.LogicFingerprint}</code></dd></div>
            </dl>

            """);
        if (header.Options.AssumeNone)
        {
            html.Write($"<p>{PageWords.AssumeNone}</p>\n");
        }

        html.Write($"</section>\n");
    }

    private static void WriteNumbers(HtmlWriter html, PopulationComparison comparison)
    {
        html.Write($"""
            <section aria-labelledby="numbers-head">
            <h2 id="numbers-head">{PageWords.Numbers}</h2>
            <ul class="numbers">
            <li data-number="subjects"><b>{comparison.Matrix.Total}</b> {PageWords.AllSubjects}</li>
            <li data-number="moved"><b><a href="#subjects">{comparison.Moved.Length}</a></b> {PageWords.Moved}</li>

            """);
        foreach (var (move, count) in comparison.Moves.Where(item => item.Value > 0 || item.Key is OutcomeMove.Unchanged or OutcomeMove.Up or OutcomeMove.Down))
        {
            var (name, mark) = (Vocabulary.NameOf(move), Marks.Of(move));
            html.Write($"<li data-number=\"{name}\" class=\"{mark.Class}\"><span class=\"mark\" aria-hidden=\"true\">{mark.Sign}</span> <b>");
            if (move == OutcomeMove.Unchanged || count == 0)
            {
                html.Write($"{count}");
            }
            else
            {
                html.Write($"<a href=\"#move={name}\">{count}</a>");
            }

            html.Write($"</b> {ComparisonWords.Of(move, html.Language)}</li>\n");
        }

        foreach (var value in OutcomeClasses.All.Where(value => !value.IsRating() && comparison.Matrix.Ceased(value) > 0))
        {
            html.Write($"<li data-ceased=\"{Vocabulary.NameOf(value)}\"><b>{comparison.Matrix.Ceased(value)}</b> {Say.CeasedToBe.In(html.Language, value.In(html.Language))}</li>\n");
        }

        html.Write($"</ul>\n</section>\n");
    }
}
