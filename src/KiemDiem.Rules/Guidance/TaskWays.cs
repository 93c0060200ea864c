using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Guidance;

/// <summary>Changes of task counts, which keep completed ≤ assigned, on time ≤ completed, exceeded ≤ completed.</summary>
internal sealed class TaskWays : GroupWays
{
    private const int Most = 1_000_000_000;

    /// <summary>A number of tasks in which shares of whole percents and tenths of them occur.</summary>
    private const int ManyTasks = 1000;

    /// <summary>A number of tasks that is easy to read where none is given.</summary>
    private const int SomeTasks = 10;

    private readonly FactDefinition<int>[] _counts;
    private readonly decimal[] _thresholds;
    private readonly decimal[] _distances;
    private readonly decimal[] _whereLate;

    public TaskWays(TaskGroup group, ReviewCase subject, Goal goal)
        : base(group, subject, goal, [.. Counts(group.Tasks).Select(ChangeElement.Of)])
    {
        _counts = Counts(group.Tasks);
        _thresholds = [.. group.Conditions.Select(item => item.Condition.Required).Distinct()];
        _distances = [.. _thresholds.Concat(_thresholds.Select(threshold => 1 - threshold)).Where(share => share is >= 0 and <= 1).Distinct()];
        _whereLate = [.. _thresholds.SelectMany(_ => _thresholds.Append(0), (late, onTime) => late + onTime).Distinct()];
    }

    public override IEnumerable<FactStorage> Fillings(ReviewCase subject, int elements)
    {
        var given = _counts.Select(subject.Number).ToArray();
        var kept = given.Select((count, place) => (elements >> place & 1) == 0 ? count : null).ToArray();
        bool Moves(int place) => (elements >> place & 1) != 0;
        var storage = subject.Storage.Copy();
        foreach (var assigned in Moves(0) ? AssignedValues(kept, elements == 15, given[0]) : [given[0]])
        {
            foreach (var completed in Moves(1) ? CompletedValues(kept, assigned, given[1]) : [given[1]])
            {
                if (completed > assigned)
                {
                    continue;
                }

                foreach (var onTime in Moves(2) ? OnTimeValues(assigned, completed, given[2]) : [given[2]])
                {
                    if (onTime > (completed ?? assigned ?? Most))
                    {
                        continue;
                    }

                    foreach (var exceeded in Moves(3) ? ExceededValues(assigned, completed, given[3]) : [given[3]])
                    {
                        if (exceeded > (completed ?? assigned ?? Most))
                        {
                            continue;
                        }

                        Write(storage, assigned, completed, onTime, exceeded);
                        yield return storage;
                    }
                }
            }
        }
    }

    public override bool IsBounded(ReviewCase subject, int element) =>
        element > 0 && (subject.Number(_counts[0]) is not null || (element > 1 && subject.Number(_counts[1]) is not null));

    private static FactDefinition<int>[] Counts(TaskDefinitions tasks) => [tasks.Assigned, tasks.Completed, tasks.OnTime, tasks.Exceeded];

    private void Write(FactStorage storage, params ReadOnlySpan<int?> counts)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] is { } count)
            {
                _counts[i].Write(storage, count);
            }
        }
    }

    private IEnumerable<int?> AssignedValues(int?[] kept, bool allMove, int? given)
    {
        if (allMove)
        {
            return Optional(new[] { given ?? SomeTasks, SomeTasks, ManyTasks }.Where(count => count > 0).Append(0).Distinct());
        }

        int?[] counts = [kept[1], kept[2], kept[3], kept[1] - kept[2]];
        var known = counts.OfType<int>().ToList();
        var totals = CountGroups.Totals(known.DefaultIfEmpty(0).Max(), known, _distances);

        // Without a task no share applies; that is the last thing to tell.
        return Optional(totals.NearTo(given ?? (known.Count == 0 ? SomeTasks : null)).OrderBy(total => total == 0));
    }

    private IEnumerable<int?> CompletedValues(int?[] kept, int? assigned, int? given)
    {
        var lowest = Math.Max(kept[2] ?? 0, kept[3] ?? 0);
        if (assigned is not { } total)
        {
            int?[] others = [kept[2], kept[3]];
            return Optional(CountGroups.Totals(lowest, others.OfType<int>(), _distances).NearTo(given));
        }

        if (lowest > total)
        {
            return [];
        }

        var values = OperandCells.Counts(total, lowest, total, _thresholds);
        values.UnionWith(kept[2] is { } onTime
            ? OperandCells.Counts(total, 0, total, _thresholds).Select(late => onTime + late)
            : OperandCells.Counts(total, 0, total, _whereLate));
        return Optional(values.Where(value => value >= lowest && value <= total).NearTo(given));
    }

    private IEnumerable<int?> OnTimeValues(int? assigned, int? completed, int? given)
    {
        if (assigned is not { } total)
        {
            return Optional(Unmeasured(completed, given));
        }

        var highest = completed ?? total;
        var values = OperandCells.Counts(total, 0, highest, _thresholds);
        values.UnionWith(OperandCells.Counts(total, 0, highest, _thresholds).Select(late => highest - late));
        return Optional(values.NearTo(given));
    }

    private IEnumerable<int?> ExceededValues(int? assigned, int? completed, int? given) => Optional(assigned is { } total
        ? OperandCells.Counts(total, 0, completed ?? total, _thresholds).NearTo(given)
        : Unmeasured(completed, given));

    /// <summary>Where it is not known of how many: by what part of those completed, or small numbers.</summary>
    private IEnumerable<int> Unmeasured(int? completed, int? given) =>
        (completed is { } known ? OperandCells.Counts(known, 0, known, _distances) : CountGroups.Totals(0, [], _distances)).NearTo(given);

    private static IEnumerable<int?> Optional(IEnumerable<int> values) => values.Select(value => (int?)value);
}
