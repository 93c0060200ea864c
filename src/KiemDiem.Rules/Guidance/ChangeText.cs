using System.Collections.Immutable;
using System.Globalization;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Guidance;

/// <summary>What a fact is and what it has to be, in words.</summary>
internal sealed class ChangeText
{
    private readonly ChangeElement _element;
    private readonly SubjectKind _kind;

    public ChangeText(ChangeElement element, SubjectKind kind)
    {
        _element = element;
        _kind = kind;
    }

    /// <summary>What it is in a case.</summary>
    public Label Now(ReviewCase subject) => Both(language => Now(subject, language));

    /// <summary>What it has to be.</summary>
    public Label Needed(ChangeCell? cell, ImmutableArray<ChangeReason> reasons, ReviewCase applied) => Both(language => cell is not null
        ? string.Join(Word.Or.In(language), Cells(cell, language))
        : Needed(reasons, applied, language));

    private static Label Both(Func<Language, string> text) => new(text(Language.Vietnamese), text(Language.English));

    private string Now(ReviewCase subject, Language language)
    {
        if (_element.Single is not { } fact)
        {
            return Subunits(subject, language);
        }

        if (fact.StateIn(subject.Storage) is var state and not FactState.Known)
        {
            return (state == FactState.Unknown ? Word.NotGiven : Word.NoneThere).In(language);
        }

        return fact.BoxedIn(subject.Storage) switch
        {
            DateOnly day => Day(day, language),
            IReadOnlyList<Discipline> { Count: 0 } or IReadOnlyList<Rating> { Count: 0 } => Word.NoneAtAll.In(language),
            IReadOnlyList<Discipline> list => Word.Decisions.In(language, list.Count),
            IReadOnlyList<Rating> list => string.Join(", ", list.Select(rating => Vocabulary.LabelOf(rating).In(language))),
            var value => Value(fact, NumberOf(fact, value!), language),
        };
    }

    private string Subunits(ReviewCase subject, Language language)
    {
        var given = ChangeElement.SubunitFacts.Where(fact => subject.Number(fact) is not null).ToList();
        return given.Count == 0
            ? Word.NotGiven.In(language)
            : string.Join("; ", given.Select(fact => $"{fact.Label.For(_kind, language)}: {subject.Number(fact)}"));
    }

    private string Needed(ImmutableArray<ChangeReason> reasons, ReviewCase applied, Language language) => _element.Single switch
    {
        FactDefinition<IReadOnlyList<Discipline>> list when applied.Get(list).Value.Count == 0 => Word.NoDecisionThatCounts.In(language),
        FactDefinition<IReadOnlyList<Rating>> quarters when !applied.Get(quarters).Value.Contains(Rating.NotCompleted) => Word.NoQuarterNotCompleted.In(language),
        _ => string.Join("; ", reasons.Select(reason => reason.Describe(_kind, language))),
    };

    private IEnumerable<string> Cells(ChangeCell cell, Language language)
    {
        var fact = _element.Single!;
        foreach (var name in cell.Values)
        {
            yield return Value(fact, fact.Names.IndexOf(name) + fact.FirstNumber, language);
        }

        if (cell.FirstDay is { } || cell.LastDay is { })
        {
            yield return (cell.FirstDay, cell.LastDay) switch
            {
                ({ } first, { } last) => Word.FromTo.In(language, Day(first, language), Day(last, language)),
                ({ } first, _) => Word.FromDay.In(language, Day(first, language)),
                var (_, last) => Word.ByDay.In(language, Day(last!.Value, language)),
            };
        }

        if (cell.Least is { } least)
        {
            yield return Range(cell, least, number => Value(fact, number, language), fact, language);
        }

        if (cell.IncludesNone)
        {
            yield return Word.NoneThere.In(language);
        }
    }

    private static string Range(ChangeCell cell, decimal least, Func<decimal, string> text, FactDefinition fact, Language language)
    {
        if (cell.Most is not { } most || (most == fact.Maximum && cell.IncludesMost && least > fact.Minimum && least < most))
        {
            return (cell.IncludesLeast ? Word.AtLeast : Word.MoreThan).In(language, text(least));
        }

        if (least == most)
        {
            return text(least);
        }

        if (least == fact.Minimum && cell.IncludesLeast)
        {
            return (cell.IncludesMost ? Word.AtMost : Word.LessThan).In(language, text(most));
        }

        var word = (cell.IncludesLeast, cell.IncludesMost) switch
        {
            (true, true) => Word.FromTo,
            (true, false) => Word.FromToUnder,
            (false, true) => Word.OverTo,
            _ => Word.OverToUnder,
        };
        return word.In(language, text(least), text(most));
    }

    private static string Value(FactDefinition fact, decimal number, Language language) => ValueText.Observed(Operands.Of(fact), ObservedValue.Known(number), language);

    private static decimal NumberOf(FactDefinition fact, object value) => value switch
    {
        bool flag => flag ? 1 : 0,
        decimal number => number,
        int count => count,
        string name => fact.Names.IndexOf(name) + fact.FirstNumber,
        _ => Convert.ToInt32(value, CultureInfo.InvariantCulture),
    };

    private static string Day(DateOnly day, Language language) =>
        day.ToString(language == Language.Vietnamese ? "dd/MM/yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
