using System.Globalization;
using KiemDiem.Rules.Comparisons;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>Each subject whose outcome is another, with what the script needs to search and to filter.</summary>
internal sealed class SubjectsSection
{
    private readonly HtmlWriter _html;
    private readonly PopulationComparison _comparison;
    private readonly SharedExplanations _explanations;
    private readonly int _mostExplained;
    private readonly Dictionary<(SubjectKind, string), string> _numbers;

    public SubjectsSection(HtmlWriter html, PopulationComparison comparison, SharedExplanations explanations, int mostExplained)
    {
        (_html, _comparison, _explanations, _mostExplained) = (html, comparison, explanations, mostExplained);
        _numbers = comparison.Causes.Select((cause, i) => (cause.Kind, cause.Cause.Key, Number: (i + 1).ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(cause => (cause.Kind, cause.Key), cause => cause.Number);
    }

    public void Write(Action<int> progress)
    {
        var moved = _comparison.Moved;
        _html.Write($"<section id=\"subjects\" aria-labelledby=\"subjects-head\">\n<h2 id=\"subjects-head\" tabindex=\"-1\">{PageWords.Subjects}</h2>\n");
        if (moved.Length > _mostExplained)
        {
            _html.Write($"<p class=\"notice only-some\">{_html.Words(PageWords.OnlySome, _mostExplained, moved.Length, _comparison.From.Regulation.Id)}</p>\n");
        }

        _html.Write($"<noscript><p class=\"notice\">{PageWords.NoScript}</p></noscript>\n");
        new SubjectFilters(_html, _comparison).Write();
        _html.Write($"""
            <p><output id="shown" data-text="{PageWords.Shown}">{_html.Words(PageWords.Shown, moved.Length, moved.Length)}</output></p>
            <p id="filtered" data-text="{PageWords.Filtered}" hidden=""></p>
            <ol class="subjects" role="list" data-from="{Say.FromSays.In(_html.Language, _comparison.From.Regulation.Id)}" data-to="{Say.ToSays.In(_html.Language, _comparison.To.Regulation.Id)}">

            """);
        for (var i = 0; i < moved.Length; i++)
        {
            WriteSubject(moved[i], isExplained: i < _mostExplained);
            progress(i + 1);
        }

        _html.Write($"</ol>\n</section>\n");
    }

    private void WriteSubject(ComparedCase item, bool isExplained)
    {
        var (subject, language, mark) = (item.Case, _html.Language, Marks.Of(item.Move));
        var causes = item.Causes.Select(cause => (Cause: cause, Number: _numbers[(subject.Kind, cause.Key)])).ToList();
        var id = Uri.EscapeDataString(subject.Id);
        _html.Write($"<li role=\"listitem\" data-id=\"{subject.Id}\" data-kind=\"{Vocabulary.NameOf(subject.Kind)}\" data-from=\"{NameOf(item.From)}\" data-to=\"{NameOf(item.To)}\" data-move=\"{Vocabulary.NameOf(item.Move)}\" data-cause=\"{string.Join(' ', causes.Select(cause => cause.Number))}\"");
        if (isExplained)
        {
            _html.Write($" data-explained=\"{_explanations.Add(item.From).ToString(CultureInfo.InvariantCulture)} {_explanations.Add(item.To).ToString(CultureInfo.InvariantCulture)}\"");
        }

        _html.Write($"""
            >
            <div class="facts">
            <h3><bdi>{subject.Name ?? subject.Id}</bdi> <a class="id" href="#q={id}&amp;open={id}"><bdi>{subject.Id}</bdi></a> <span class="kind">{Vocabulary.LabelOf(subject.Kind)}</span></h3>
            <p class="move"><span class="key {mark.Class}"><span class="mark" aria-hidden="true">{mark.Sign}</span> {ComparisonWords.Of(item.Move, language)}</span> {ComparisonWords.Of(item.From.Outcome, language)} → <strong>{ComparisonWords.Of(item.To.Outcome, language)}</strong></p>
            <ul>
            """);
        foreach (var (cause, number) in causes)
        {
            _html.Write($"<li><a href=\"#cause={number}\" aria-label=\"{PageWords.Cause} {number}\">{number}</a> {ComparisonWords.Seen(cause, item, cause.Describe(_comparison, subject.Kind, language), language)}</li>");
        }

        _html.Write($"</ul>\n</div>\n");
        if (isExplained)
        {
            _html.Write($"<details><summary>{PageWords.Explanations}</summary></details>\n");
        }

        _html.Write($"</li>\n");
    }

    private static string NameOf(Evaluation evaluation) => Vocabulary.NameOf(OutcomeClasses.Of(evaluation.Outcome));
}
