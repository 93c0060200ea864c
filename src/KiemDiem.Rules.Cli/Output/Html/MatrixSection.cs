using KiemDiem.Rules.Comparisons;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>From what to what all subjects go, and those of each kind.</summary>
internal static class MatrixSection
{
    public static void Write(HtmlWriter html, PopulationComparison comparison)
    {
        html.Write($"""
            <section aria-labelledby="matrix-head">
            <h2 id="matrix-head">{PageWords.Matrix}</h2>
            <p class="control">{PageWords.MatrixHint}</p>

            """);
        WriteMatrix(html, comparison, comparison.Matrix, kind: null);
        WriteLegend(html);
        if (comparison.ByKind.Count > 1)
        {
            html.Write($"<details class=\"kinds\">\n<summary>{PageWords.ByKind}</summary>\n");
            foreach (var (kind, matrix) in comparison.ByKind)
            {
                WriteMatrix(html, comparison, matrix, kind);
            }

            html.Write($"</details>\n");
        }

        html.Write($"</section>\n");
    }

    /// <summary>A matrix; what nobody comes to under either text is left out.</summary>
    private static void WriteMatrix(HtmlWriter html, PopulationComparison comparison, TransitionMatrix matrix, SubjectKind? kind)
    {
        var classes = OutcomeClasses.All.Where(value => matrix.TotalFrom(value) > 0 || matrix.TotalTo(value) > 0).ToList();
        var within = comparison.Moved.Where(item => item.Move == OutcomeMove.WithinKind && (kind is null || item.Case.Kind == kind)).ToLookup(item => OutcomeClasses.Of(item.From.Outcome));
        var (fromId, toId) = (comparison.From.Regulation.Id, comparison.To.Regulation.Id);
        var caption = kind is { } named ? $"{Vocabulary.LabelOf(named).In(html.Language)}: " : "";
        caption += Say.MatrixHead.In(html.Language, fromId, toId);
        html.Write($"""
            <div class="scroll" role="region" tabindex="0" aria-label="{caption}">
            <table class="matrix" data-kind="{(kind is { } of ? Vocabulary.NameOf(of) : "")}">
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{fromId} ↓ {toId} →</th>
            """);
        foreach (var to in classes)
        {
            html.Write($"<th scope=\"col\">{to.In(html.Language)}</th>");
        }

        html.Write($"<th scope=\"col\">{Say.Sum}</th></tr></thead>\n<tbody>\n");
        foreach (var from in classes)
        {
            html.Write($"<tr><th scope=\"row\">{from.In(html.Language)}</th>");
            foreach (var to in classes)
            {
                WriteCell(html, kind, from, to, matrix[from, to], from == to ? within[from].Count() : 0);
            }

            html.Write($"<td class=\"sum\" data-from=\"{Vocabulary.NameOf(from)}\"><span class=\"n\">{matrix.TotalFrom(from)}</span></td></tr>\n");
        }

        html.Write($"</tbody>\n<tfoot><tr><th scope=\"row\">{Say.Sum}</th>");
        foreach (var to in classes)
        {
            html.Write($"<td class=\"sum\" data-to=\"{Vocabulary.NameOf(to)}\"><span class=\"n\">{matrix.TotalTo(to)}</span></td>");
        }

        html.Write($"<td class=\"sum\" data-total=\"\"><span class=\"n\">{matrix.Total}</span></td></tr></tfoot>\n</table>\n</div>\n");
    }

    private static void WriteCell(HtmlWriter html, SubjectKind? kind, OutcomeClass from, OutcomeClass to, int count, int within)
    {
        var (fromName, toName, mark) = (Vocabulary.NameOf(from), Vocabulary.NameOf(to), Marks.Of(from, to));
        var target = $"#from={fromName}&to={toName}{(kind is { } of ? $"&kind={Vocabulary.NameOf(of)}" : "")}";
        html.Write($"<td class=\"{(count == 0 ? "none" : mark.Class)}\" data-from=\"{fromName}\" data-to=\"{toName}\">");
        if (from != to && count > 0)
        {
            html.Write($"<a href=\"{target}\" aria-label=\"{count}: {from.In(html.Language)} → {to.In(html.Language)} ({mark.Words})\"><span class=\"mark\">{mark.Sign}</span> <span class=\"n\">{count}</span></a>");
        }
        else
        {
            html.Write($"<span class=\"n\">{count}</span>");
        }

        if (within > 0)
        {
            var words = html.Words(PageWords.Within, within);
            html.Write($" <a class=\"within\" href=\"{target}\" aria-label=\"{words}\" title=\"{words}\"><span class=\"mark\">{Marks.Other.Sign}</span> <span class=\"w\">{within}</span></a>");
        }

        html.Write($"</td>");
    }

    private static void WriteLegend(HtmlWriter html)
    {
        html.Write($"<ul class=\"legend\" aria-label=\"{PageWords.Legend}\">");
        foreach (var (name, sign, words) in new[] { Marks.Same, Marks.Better, Marks.Worse, Marks.Other })
        {
            html.Write($"<li><span class=\"key {name}\" aria-hidden=\"true\">{sign}</span> {words}</li>");
        }

        html.Write($"<li><span class=\"key\" aria-hidden=\"true\">{Marks.Other.Sign}</span> {html.Words(PageWords.Within, "…")}</li></ul>\n");
    }
}
