using System.Globalization;
using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>The causes, each with a bar for its number of subjects and with what both texts say.</summary>
internal static class CausesSection
{
    public static void Write(HtmlWriter html, PopulationComparison comparison)
    {
        html.Write($"<section aria-labelledby=\"causes-head\">\n<h2 id=\"causes-head\">{PageWords.Causes}</h2>\n");
        if (comparison.Causes.IsEmpty)
        {
            html.Write($"<p>{PageWords.NoCauses}</p>\n</section>\n");
            return;
        }

        html.Write($"<p>{PageWords.CausesHint}</p>\n<ol class=\"causes\">\n");
        var most = comparison.Causes[0].Subjects;
        for (var i = 0; i < comparison.Causes.Length; i++)
        {
            var (kind, cause, subjects) = comparison.Causes[i];
            var width = (100m * subjects / most).ToString("0.##", CultureInfo.InvariantCulture);
            html.Write($"""
                <li data-key="{cause.Key}" data-kind="{Vocabulary.NameOf(kind)}">
                <div class="amount"><a class="n" href="#cause={ComparisonPage.Year(i + 1)}">{subjects}</a><div class="bar" aria-hidden="true"><i style="width: {width}%"></i></div></div>
                <p><span class="kind">{Vocabulary.LabelOf(kind)}</span> <span class="words">{cause.Describe(comparison, kind, html.Language)}</span></p>
                <dl>

                """);
            WriteSide(html, "from", Say.FromSays.In(html.Language, comparison.From.Regulation.Id), cause.FromSource, comparison.From.RatingYear);
            WriteSide(html, "to", Say.ToSays.In(html.Language, comparison.To.Regulation.Id), cause.ToSource, comparison.To.RatingYear);
            html.Write($"</dl>\n</li>\n");
        }

        html.Write($"</ol>\n</section>\n");
    }

    /// <summary>What one text says; its provisions are in Vietnamese whatever the language of the page.</summary>
    private static void WriteSide(HtmlWriter html, string side, string which, Source? source, int year)
    {
        html.Write($"<div data-side=\"{side}\"><dt>{which}</dt><dd>");
        if (source is null)
        {
            html.Write($"{Say.NoSuchText}");
        }
        else
        {
            var evidence = source.EvidenceFor(year);
            html.Write($"<span lang=\"vi\" class=\"citation\">{source.Citation.Provision}, {source.Citation.Document.Number}</span> <span class=\"evidence\">[{ValueText.Of(evidence, html.Language)}]</span>");
        }

        html.Write($"</dd></div>\n");
    }
}
