using System.Collections.Immutable;
using System.Globalization;

namespace KiemDiem.Rules.Engines;

/// <summary>Finds the assumptions that mattered: facts taken as not claimed because they are not given, and that would change the outcome if they were.</summary>
internal sealed class Assumptions
{
    private readonly Judge _judge;
    private readonly ReviewCase _subject;
    private readonly Outcome _outcome;

    public Assumptions(Judge judge, ReviewCase subject, Outcome outcome)
    {
        _judge = judge;
        _subject = subject;
        _outcome = outcome;
    }

    /// <summary>The paths of those facts, in the order of the fact table.</summary>
    public ImmutableArray<string> ThatMattered()
    {
        var read = _judge.Ladder.Groups.SelectMany(group => group.Facts).ToHashSet();
        return [.. FactTable.All.Where(read.Contains).SelectMany(Paths)];
    }

    private IEnumerable<string> Paths(FactDefinition fact)
    {
        if (fact is FactDefinition<IReadOnlyList<Discipline>> list && _subject.Get(list) is { IsKnown: true } items)
        {
            return ItemPaths(list, items.Value);
        }

        return fact.StateIn(_subject.Storage) == FactState.Unknown && _judge.Ladder.Context.Assumes(fact) && Claims(fact).Any(Changes)
            ? [fact.Key]
            : [];
    }

    private IEnumerable<string> ItemPaths(FactDefinition<IReadOnlyList<Discipline>> list, IReadOnlyList<Discipline> items) =>
        from index in Enumerable.Range(0, items.Count)
        from claim in DisciplineClaims.Of(items[index])
        let changed = _subject.With(list, Fact<IReadOnlyList<Discipline>>.Known(items.ToImmutableArray().SetItem(index, claim.Claimed)))
        where Changes(changed)
        select string.Create(CultureInfo.InvariantCulture, $"{list.Key}[{index}].{claim.Property}");

    private IEnumerable<ReviewCase> Claims(FactDefinition fact) => fact switch
    {
        FactDefinition<bool> flag => [_subject.With(flag, flag.AssumedValue == "false")],
        FactDefinition<DateOnly> date => [_subject.With(date, new DateOnly(_judge.Ladder.Context.RatingYear, 1, 1)), _subject.With(date, new DateOnly(_judge.Ladder.Context.RatingYear, 12, 31))],
        FactDefinition<decimal> number => [_subject.With(number, number.Maximum ?? 1)],
        FactDefinition<int> count => [_subject.With(count, Claimed(count))],
        FactDefinition<IReadOnlyList<Discipline>> list => [_subject.With(list, Fact<IReadOnlyList<Discipline>>.Known([WorstOfTheYear()]))],
        _ => [],
    };

    private int Claimed(FactDefinition count) =>
        count == FactTable.MemberCount ? 0
        : count == FactTable.SubunitsDisciplined ? _subject.Number(FactTable.SubunitsTotal) ?? 1
        : _subject.Number(FactTable.SubunitsDisciplined) ?? 0;

    private Discipline WorstOfTheYear()
    {
        var date = new DateOnly(_judge.Ladder.Context.RatingYear, 6, 30);
        return new() { Form = DisciplineForm.Expulsion, ViolatedOn = date, DecidedOn = date, DutyRelated = true };
    }

    private bool Changes(ReviewCase claimed) => _judge.Outcome(claimed) != _outcome;
}
