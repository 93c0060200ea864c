using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Guidance;

/// <summary>Changes of the ratings of the quarters.</summary>
internal sealed class QuarterWays : GroupWays
{
    public QuarterWays(QuarterGroup group, ReviewCase subject, Goal goal)
        : base(group, subject, goal, [ChangeElement.Of(FactTable.Quarters)])
    {
    }

    public override IEnumerable<FactStorage> Fillings(ReviewCase subject, int elements)
    {
        var storage = subject.Storage.Copy();
        IReadOnlyList<Rating>[] lists =
        [
            [.. (subject.Quarters ?? []).Select(rating => rating == Rating.NotCompleted ? Rating.Completed : rating)],
            [Rating.NotCompleted],
            [Rating.NotCompleted, Rating.NotCompleted],
        ];
        foreach (var list in lists)
        {
            FactTable.Quarters.Write(storage, Fact<IReadOnlyList<Rating>>.Known(list));
            yield return storage;
        }
    }
}
