namespace KiemDiem.Rules.Samples;

/// <summary>What comes of the plan: each rating, and what a round takes from one subject for another.</summary>
internal sealed class PlannedResults
{
    private static readonly string[] Names = ["notCompleted", "completed", "good", "excellent"];

    private readonly Dictionary<string, PlannedSubject> _subjects;
    private readonly ILookup<string?, PlannedSubject> _membersOf;
    private readonly ILookup<string?, PlannedSubject> _below;

    public PlannedResults(District district)
    {
        _subjects = district.Subjects.ToDictionary(subject => subject.Id, StringComparer.Ordinal);
        _membersOf = _subjects.Values.Where(subject => subject.Kind == PlannedSubject.Member).ToLookup(subject => subject.UnitId, StringComparer.Ordinal);
        _below = _subjects.Values.Where(subject => subject.Kind is PlannedSubject.Cell or PlannedSubject.Organization or PlannedSubject.Unit)
            .ToLookup(subject => subject.ParentId, StringComparer.Ordinal);
    }

    public static string NameOf(PlannedYear rating) => Names[(int)rating];

    public DistrictRating Of(PlannedSubject subject) => new(subject.Id, subject.IsOpen ? "undetermined" : subject.IsRated ? "rated" : "notRated", subject.IsRated ? NameOf(Rating(subject)) : null)
    {
        Possible = subject.Year switch
        {
            PlannedYear.ExcellentOrGood => ["good", "excellent"],
            PlannedYear.GoodOrNotCompleted => ["notCompleted", "good"],
            _ => [],
        },
        AfterRanking = subject.IsRated ? NameOf(AfterRanking(subject)) : null,
        UnitRating = UnitOf(subject) is { } unit ? NameOf(AfterRanking(unit)) : null,
        CollectiveRating = CollectiveOf(subject) is { } collective ? NameOf(AfterRanking(collective)) : null,
        Subunits = CountsBelow(subject),
    };

    /// <summary>How those below came out. Null for those who have nobody below, and while one below is open.</summary>
    public DistrictCounts? CountsBelow(PlannedSubject subject)
    {
        var below = (subject.Kind switch
        {
            PlannedSubject.Cell => _membersOf[subject.Id],
            PlannedSubject.Organization => _below[subject.Id].Where(one => one.Kind != PlannedSubject.Unit),
            PlannedSubject.Unit => UnitsBelow(subject.Id),
            PlannedSubject.Leader => UnitsBelow(subject.UnitId),
            _ => null,
        })?.ToList();
        return below is null || below.Exists(one => one.IsOpen) ? null : new(
            Count(PlannedYear.Excellent),
            Count(PlannedYear.Good),
            Count(PlannedYear.Completed),
            Count(PlannedYear.NotCompleted),
            below.Count(one => one.IsDisciplined),
            below.Count(one => one.Fault == PlannedFault.SelfRemedied));

        int Count(PlannedYear rating) => below.Count(one => one.IsRated && AfterRanking(one) == rating);
    }

    /// <summary>The unit that a leader or collective names, if it is one.</summary>
    public PlannedSubject? UnitOf(PlannedSubject subject) => subject.Kind is PlannedSubject.Leader or PlannedSubject.Collective ? Find(subject.UnitId, PlannedSubject.Unit) : null;

    /// <summary>The collective that a leader names, if it is one.</summary>
    public PlannedSubject? CollectiveOf(PlannedSubject subject) => subject.Kind == PlannedSubject.Leader ? Find(subject.CollectiveId, PlannedSubject.Collective) : null;

    private IEnumerable<PlannedSubject> UnitsBelow(string? id) => _below[id].Where(one => one.Kind == PlannedSubject.Unit);

    private PlannedSubject? Find(string? id, string kind) => id is not null && _subjects.GetValueOrDefault(id) is { } found && found.Kind == kind ? found : null;

    private PlannedYear AfterRanking(PlannedSubject subject) => subject.IsLowered ? PlannedYear.Good : Rating(subject);

    private PlannedYear Rating(PlannedSubject subject)
    {
        var ceilings = subject.Position == "head" ? new[] { UnitOf(subject), CollectiveOf(subject) } : [];
        return ceilings.OfType<PlannedSubject>().Select(ceiling => ceiling.Year).Append(subject.Year).Min();
    }
}
