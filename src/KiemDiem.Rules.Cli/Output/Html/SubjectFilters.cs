using System.Globalization;
using KiemDiem.Rules.Comparisons;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>The controls above the list of subjects: what there is to choose among.</summary>
internal sealed class SubjectFilters(HtmlWriter html, PopulationComparison comparison)
{
    public void Write()
    {
        var (moved, language) = (comparison.Moved, html.Language);
        html.Write($"""
            <form class="filters control" role="search" id="filters">
            <label class="wide">{PageWords.Search} <input type="search" name="q" autocomplete="off" spellcheck="false" /></label>

            """);
        WriteChoice("kind", PageWords.Kind, moved.Select(item => item.Case.Kind).Distinct().Order().Select(kind => (Vocabulary.NameOf(kind), Vocabulary.LabelOf(kind).In(language))));
        WriteChoice("from", PageWords.From, Classes(item => item.From.Outcome));
        WriteChoice("to", PageWords.To, Classes(item => item.To.Outcome));
        WriteChoice("move", PageWords.Move, moved.Select(item => item.Move).Distinct().Order().Select(move => (Vocabulary.NameOf(move), ComparisonWords.Of(move, language))));
        WriteChoice("cause", PageWords.Cause, comparison.Causes.Select((cause, i) =>
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            return (number, $"{number}. {Vocabulary.LabelOf(cause.Kind).In(language)}: {cause.Cause.Describe(comparison, cause.Kind, language)}");
        }));
        html.Write($"<button type=\"reset\">{PageWords.Clear}</button>\n</form>\n");
    }

    private IEnumerable<(string, string)> Classes(Func<ComparedCase, Outcome> side) =>
        comparison.Moved.Select(item => OutcomeClasses.Of(side(item))).Distinct().Order().Select(value => (Vocabulary.NameOf(value), value.In(html.Language)));

    private void WriteChoice(string name, Label label, IEnumerable<(string Value, string Words)> choices)
    {
        html.Write($"<label>{label} <select name=\"{name}\"><option value=\"\">{PageWords.Any}</option>");
        foreach (var (value, words) in choices)
        {
            html.Write($"<option value=\"{value}\">{words}</option>");
        }

        html.Write($"</select></label>\n");
    }
}
