using System.Security.Cryptography;
using System.Text;
using KiemDiem.Rules.Comparisons;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>What one population comes to under two texts, as one page that needs nothing else: it reads, searches and prints without a network.</summary>
internal sealed class ComparisonPage
{
    /// <summary>How many subjects carry their full reasons: more would make a page that opens too slowly.</summary>
    public const int MostExplained = 10_000;

    private readonly PopulationComparison _comparison;
    private readonly Language _language;
    private readonly int _mostExplained;

    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <param name="mostExplained">How many subjects carry their full reasons.</param>
    public ComparisonPage(PopulationComparison comparison, Language language, int mostExplained = MostExplained) =>
        (_comparison, _language, _mostExplained) = (comparison, language, mostExplained);

    public void Write(TextWriter writer, ToolHost host)
    {
        var html = new HtmlWriter(writer, _language);
        var (style, script) = (PageAsset.Read("comparison.css"), PageAsset.Read("comparison.js"));
        var title = html.Words(PageWords.Title, Year(_comparison.From.RatingYear));
        html.Write($"""
            <!DOCTYPE html>
            <html lang="{(_language == Language.Vietnamese ? "vi" : "en")}">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta http-equiv="Content-Security-Policy" content="{Policy(script)}" />
            <meta name="color-scheme" content="light dark" />
            <title>{title}: {_comparison.From.Regulation.Id} → {_comparison.To.Regulation.Id}</title>
            <style>

            """);
        html.WriteRaw(style);
        html.Write($"""
            </style>
            </head>
            <body>
            <a class="skip" href="#subjects">{PageWords.Skip}</a>
            <main>

            """);
        HeadingSection.Write(html, _comparison, title);
        MatrixSection.Write(html, _comparison);
        CausesSection.Write(html, _comparison);
        LackingSection.Write(html, _comparison);
        var explanations = new SharedExplanations(_language);
        using (var progress = new Progress(host, Say.Writing.In(_language)))
        {
            new SubjectsSection(html, _comparison, explanations, _mostExplained).Write(done => progress.Report(done, _comparison.Moved.Length));
        }

        html.Write($"""
            </main>
            <footer><p>{Say.CausesNote}</p><p><strong>{Say.Proposal}</strong></p></footer>
            <script type="application/json" id="explanations">
            """);
        html.WriteRaw(explanations.ToJson());
        html.WriteRaw("</script>\n<script>");
        html.WriteRaw(script);
        html.WriteRaw("</script>\n</body>\n</html>\n");
    }

    /// <summary>A year, which no language groups.</summary>
    internal static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Nothing is loaded, and no script runs but that of the page: not even one that escaping had let through.</summary>
    private static string Policy(string script) =>
        $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'; base-uri 'none'; form-action 'none'";
}
