using KiemDiem.Rules.Comparisons;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>The facts that a text needs and the file lacks.</summary>
internal static class LackingSection
{
    public static void Write(HtmlWriter html, PopulationComparison comparison)
    {
        html.Write($"<section aria-labelledby=\"lacking-head\">\n<h2 id=\"lacking-head\">{PageWords.Lacking}</h2>\n");
        if (comparison.Lacking.IsEmpty)
        {
            html.Write($"<p>{PageWords.NothingLacking}</p>\n</section>\n");
            return;
        }

        html.Write($"""
            <div class="scroll" role="region" tabindex="0" aria-labelledby="lacking-head">
            <table class="lacking">
            <caption>{Say.LackingHead}</caption>
            <thead><tr><th scope="col">{Say.LackingFact}</th><th scope="col">{Say.LackedBy.In(html.Language, comparison.From.Regulation.Id)}</th><th scope="col">{Say.LackedBy.In(html.Language, comparison.To.Regulation.Id)}</th><th scope="col">{Say.LackedByBoth}</th></tr></thead>
            <tbody>

            """);
        foreach (var (fact, from, to, both) in comparison.Lacking)
        {
            html.Write($"<tr data-fact=\"{fact.Key}\"><th scope=\"row\">{fact.Label} <code>{fact.Key}</code></th><td data-side=\"from\">{from}</td><td data-side=\"to\">{to}</td><td data-side=\"both\">{both}</td></tr>\n");
        }

        html.Write($"</tbody>\n</table>\n</div>\n</section>\n");
    }
}
