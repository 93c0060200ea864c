using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Explanations;

namespace KiemDiem.Rules.Guidance;

/// <summary>Makes a set of changes of what the search found: each fact takes the value nearest to what it is now that still reaches the target, and the range around it is told.</summary>
internal sealed class WayChanges
{
    private readonly ReviewCase _subject;
    private readonly ImmutableArray<GroupWays> _groups;
    private readonly ClauseSet _all;
    private readonly Goal _goal;
    private readonly ImmutableArray<Choice> _choices;
    private readonly ClauseSet[] _met;
    private ReviewCase _applied;

    public WayChanges(ReviewCase subject, ImmutableArray<GroupWays> groups, Goal goal, ImmutableArray<Choice> choices)
    {
        (_subject, _groups, _goal, _all, _choices) = (subject, groups, goal, goal.All, choices);
        _met = [.. groups.Select(group => group.Now)];
        var storage = subject.Storage.Copy();
        foreach (var (group, way) in choices)
        {
            _met[group] = way.Met;
            foreach (var place in Places(way))
            {
                groups[group].Elements[place].Copy(way.Filling, storage);
            }
        }

        _applied = Case(storage);
    }

    /// <summary>The changes and the case with them.</summary>
    public ChangeSet Make(Func<ReviewCase, Outcome> judge)
    {
        foreach (var (choice, place) in Changed())
        {
            MoveNear(choice.Group, place);
        }

        var changes = Changed().Select(item => Make(item.Choice.Group, item.Place))
            .OrderBy(change => change.Class).ThenBy(change => PlaceOf(change.Facts[0]));
        return new([.. changes], _applied, judge(_applied));
    }

    /// <summary>The place of a fact in the table; those of local rule sets come last.</summary>
    public static int PlaceOf(FactDefinition fact) => fact is LocalFact ? int.MaxValue : FactTable.All.IndexOf(fact);

    private static IEnumerable<int> Places(Way way) => Enumerable.Range(0, 32).Where(place => (way.Elements >> place & 1) != 0);

    private IEnumerable<(Choice Choice, int Place)> Changed() => _choices.SelectMany(choice => Places(choice.Way), (choice, place) => (choice, place));

    private void MoveNear(int group, int place)
    {
        var element = _groups[group].Elements[place];
        var storage = _applied.Storage.Copy();
        element.Copy(_subject.Storage, storage);
        foreach (var filling in _groups[group].Fillings(Case(storage), 1 << place))
        {
            var moved = Case(filling);
            if (Reaches(group, moved))
            {
                _applied = Case(filling.Copy());
                _met[group] = _groups[group].MetIn(_applied);
                return;
            }
        }
    }

    private FactChange Make(int group, int place)
    {
        var element = _groups[group].Elements[place];
        var reasons = Reasons(group, element);
        var cell = element.Single is { Type: FactType.Boolean or FactType.Name or FactType.Count or FactType.Number or FactType.Date } fact ? CellOf(group, place, fact) : null;
        var text = new ChangeText(element, _subject.Kind);
        return new()
        {
            Key = element.Key,
            Label = new(element.Label.For(_subject.Kind, Language.Vietnamese), element.Label.For(_subject.Kind, Language.English)),
            Facts = element.Facts,
            Class = element.Class,
            WasUnknown = element.Facts.All(it => it.StateIn(_subject.Storage) == FactState.Unknown),
            From = text.Now(_subject),
            To = text.Needed(cell, reasons, _applied),
            Cell = cell,
            Example = text.Now(_applied),
            For = reasons,
        };
    }

    /// <summary>The conditions that the group meets by the change and no other group does; of these the ones that read the fact, if there are any.</summary>
    private ImmutableArray<ChangeReason> Reasons(int group, ChangeElement element)
    {
        var needed = _met[group].Except(_groups[group].Now).Except(Others(group));
        var states = _groups[group].Group.States(_applied);
        var reasons = needed.Clauses()
            .SelectMany(_goal.Conditions)
            .Where(reason => _groups[group].Group.Conditions.FirstOrDefault(item => item.Condition == reason.Condition) is { Condition: not null } item
                && states.All(state => state.Overlaps(item.Bit) == reason.MustHold))
            .Distinct()
            .ToList();
        var ofFact = reasons.Where(reason => reason.Condition.Operand.Facts.Any(fact => element.Facts.Contains(fact))).ToList();
        var told = ofFact.Count > 0 ? ofFact : reasons;
        return [.. told.Where(reason => !told.Exists(other => other != reason && other.Implies(reason)))];
    }

    private ChangeCell CellOf(int group, int place, FactDefinition fact)
    {
        var values = new List<(object? Value, bool Reaches)>();
        foreach (var filling in _groups[group].Fillings(_applied, 1 << place))
        {
            values.Add((fact.BoxedIn(filling), Reaches(group, Case(filling))));
        }

        var none = values.Exists(item => item.Value is null && item.Reaches);
        var known = values.Where(item => item.Value is not null).ToList();
        if (!fact.Names.IsEmpty)
        {
            var reached = known.Where(item => item.Reaches).Select(item => item.Value!).ToHashSet();
            return new() { Values = [.. fact.Names.Where(name => reached.Contains(fact.ValueOf(name)!))], IncludesNone = none };
        }

        if (fact.BoxedIn(_applied.Storage) is not { } value)
        {
            return new() { IncludesNone = none };
        }

        var steps = known.Select(item => (Value: NumberOf(item.Value!), item.Reaches)).OrderBy(item => item.Value).ToList();
        var (low, high) = Around(steps, NumberOf(value), isContinuous: fact.Type == FactType.Number);
        var isOpen = high == steps.Count - 1 && !_groups[group].IsBounded(_applied, place);
        return fact.Type switch
        {
            FactType.Number => new()
            {
                Least = steps[low - (low % 2)].Value,
                IncludesLeast = low % 2 == 0,
                Most = steps[high + (high % 2)].Value,
                IncludesMost = high % 2 == 0,
                IncludesNone = none,
            },
            FactType.Date => new()
            {
                FirstDay = low == 0 ? null : DateOnly.FromDayNumber((int)steps[low].Value),
                LastDay = high == steps.Count - 1 ? null : DateOnly.FromDayNumber((int)steps[high].Value),
                IncludesNone = none,
            },
            _ => new() { Least = steps[low].Value, Most = isOpen ? null : steps[high].Value, IncludesNone = none },
        };
    }

    /// <summary>The first and the last of the steps around a value between which all reach the target. Of numbers that are not whole every second step stands for what is between two.</summary>
    private static (int Low, int High) Around(List<(decimal Value, bool Reaches)> steps, decimal value, bool isContinuous)
    {
        var at = steps.FindLastIndex(step => step.Value <= value);
        if (isContinuous && steps[at].Value != value && at % 2 == 0)
        {
            at++;
        }

        var (low, high) = (at, at);
        while (low > 0 && steps[low - 1].Reaches)
        {
            low--;
        }

        while (high < steps.Count - 1 && steps[high + 1].Reaches)
        {
            high++;
        }

        return (low, high);
    }

    private static decimal NumberOf(object value) => value switch
    {
        DateOnly day => day.DayNumber,
        int count => count,
        _ => (decimal)value,
    };

    private bool Reaches(int group, ReviewCase moved) => (_groups[group].MetIn(moved) | Others(group)).Contains(_all);

    private ClauseSet Others(int group)
    {
        var met = _all.Except(_all);
        for (var i = 0; i < _met.Length; i++)
        {
            met = i == group ? met : met | _met[i];
        }

        return met;
    }

    private ReviewCase Case(FactStorage storage) => new(_subject.Id, _subject.Kind, storage);
}
