using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Guidance;

/// <summary>Changes of a list of discipline decisions, which moves as a whole: first to one in which none counts.</summary>
internal sealed class DisciplineWays : GroupWays
{
    private readonly FactDefinition<IReadOnlyList<Discipline>> _list;
    private readonly EvaluationContext _context;

    public DisciplineWays(DisciplineGroup group, ReviewCase subject, Goal goal, EvaluationContext context)
        : base(group, subject, goal, [ChangeElement.Of(group.List)])
    {
        _list = group.List;
        _context = context;
    }

    public override IEnumerable<FactStorage> Fillings(ReviewCase subject, int elements)
    {
        var storage = subject.Storage.Copy();
        foreach (var list in Lists())
        {
            _list.Write(storage, Fact<IReadOnlyList<Discipline>>.Known(list));
            yield return storage;
        }
    }

    /// <summary>A list for every set of measures that decisions can add up to, the empty one first.</summary>
    private IEnumerable<ImmutableArray<Discipline>> Lists()
    {
        // No text asks for a decision that counts: the others are made only where none has not brought all.
        yield return [];
        var lists = new Dictionary<int, ImmutableArray<Discipline>> { [0] = [] };
        foreach (var (measures, item) in Decisions())
        {
            foreach (var (union, list) in lists.ToList())
            {
                if (lists.TryAdd(union | measures, list.Add(item)))
                {
                    yield return lists[union | measures];
                }
            }
        }
    }

    private Dictionary<int, Discipline> Decisions()
    {
        var year = _context.RatingYear;
        var years = _context.Attribution.Periods.Select(period => period.FromYear).Concat([year - 1, year, year + 1]).Where(it => it is >= 1900 and < 2200).Distinct().Order().ToList();
        var found = new Dictionary<int, Discipline>();
        var decisions =
            from form in new[] { DisciplineForm.Reprimand, DisciplineForm.Warning }
            from remedied in new[] { false, true }
            from duty in new[] { false, true }
            from violated in new[] { year - 1, year }
            from decided in years
            where decided >= violated
            from aggravated in years.Where(it => it >= decided).Select(it => (int?)it).Prepend(null)
            select new Discipline
            {
                Form = form,
                SelfDetectedAndRemedied = remedied,
                DutyRelated = duty,
                ViolatedOn = new(violated, 3, 1),
                DecidedOn = new(decided, 9, 1),
                AggravatedOn = aggravated is { } day ? new(day, 12, 1) : null,
            };
        foreach (var item in decisions)
        {
            if (DisciplineAttribution.TryOutcome(item, _list == FactTable.MemberDiscipline, true, _context, out var measures))
            {
                found.TryAdd(measures, item);
            }
        }

        return found;
    }
}
