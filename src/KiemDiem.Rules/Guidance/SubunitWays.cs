using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Guidance;

/// <summary>Changes of the counts of subunits, which add up and so move together.</summary>
internal sealed class SubunitWays : GroupWays
{
    /// <summary>A number of subunits that is easy to read where none is given.</summary>
    private const int SomeSubunits = 10;

    private readonly decimal[] _shares;
    private readonly int[] _numbers;

    public SubunitWays(SubunitGroup group, ReviewCase subject, Goal goal)
        : base(group, subject, goal, [ChangeElement.OfSubunits()])
    {
        _shares = [.. group.Conditions.Where(item => item.Condition.Operand.Type == OperandType.Share)
            .SelectMany(item => new[] { item.Condition.Required, 1 - item.Condition.Required }).Distinct()];
        _numbers = [.. group.Conditions.Where(item => item.Condition.Operand.Type == OperandType.Number)
            .Select(item => (int)Math.Clamp(decimal.Floor(item.Condition.Required), 0, 1_000_000_000)).Distinct()];
    }

    public override IEnumerable<FactStorage> Fillings(ReviewCase subject, int elements)
    {
        var now = Counts.Of(subject);
        var storage = subject.Storage.Copy();
        foreach (var total in Totals(now))
        {
            var ratings = Distinct(Ratings(total, now), now, storage);
            var disciplined = Distinct(Disciplined(total, now), now, storage);
            var fillings = ratings.SelectMany(_ => disciplined, (rated, other) => rated with { Disciplined = other.Disciplined, SelfRemedied = other.SelfRemedied });
            foreach (var filling in fillings.OrderBy(filling => filling.DistanceFrom(now)))
            {
                filling.Write(storage);
                yield return storage;
            }
        }
    }

    private IEnumerable<int> Totals(Counts now)
    {
        // As many as there are, where that is known; without any, no share applies, and that is the last thing to tell.
        var first = now.Total > 0 ? now.Total : now.Sum > 0 ? now.Sum : SomeSubunits;
        return CountGroups.Totals(0, NumbersOf(0), _shares).NearTo(first).OrderBy(total => total == 0).Prepend(first).Distinct();
    }

    /// <summary>Of fillings that meet the same clauses, the nearest.</summary>
    private List<Counts> Distinct(IEnumerable<Counts> fillings, Counts now, FactStorage storage)
    {
        var nearest = new Dictionary<ConditionMask, Counts>();
        foreach (var filling in fillings)
        {
            filling.Write(storage);
            if (Group.TryState(new(Subject.Id, Subject.Kind, storage), out var state)
                && (!nearest.TryGetValue(state, out var other) || filling.DistanceFrom(now) < other.DistanceFrom(now)))
            {
                nearest[state] = filling;
            }
        }

        return [.. nearest.Values];
    }

    private IEnumerable<Counts> Ratings(int total, Counts now)
    {
        var cuts = OperandCells.Counts(total, 0, total, _shares);
        cuts.UnionWith(new[] { now.Excellent + now.Good, now.Excellent + now.Good + now.Completed }.Where(count => count <= total));
        return from good in cuts
               from completed in cuts
               where completed >= good
               let excellent = Math.Min(now.Excellent, good)
               select new Counts(total, excellent, good - excellent, completed - good, total - completed, 0, 0);
    }

    private IEnumerable<Counts> Disciplined(int total, Counts now)
    {
        var cuts = OperandCells.Counts(total, 0, total, _shares);
        foreach (var remedied in new[] { Math.Min(now.SelfRemedied, total), 0 }.Concat(cuts).Distinct())
        {
            foreach (var count in cuts.Concat(NumbersOf(remedied)).Append(now.Disciplined).Where(count => count >= remedied && count <= total).Distinct())
            {
                yield return new(total, total, 0, 0, 0, count, remedied);
            }
        }
    }

    private IEnumerable<int> NumbersOf(int remedied) =>
        from number in _numbers
        from count in new[] { number, number + remedied }
        from next in new[] { count - 1, count, count + 1 }
        where next >= 0
        select next;

    private readonly record struct Counts(int Total, int Excellent, int Good, int Completed, int NotCompleted, int Disciplined, int SelfRemedied)
    {
        public int Sum => Excellent + Good + Completed + NotCompleted;

        public static Counts Of(ReviewCase subject)
        {
            int Given(FactDefinition<int> fact) => subject.Number(fact) ?? 0;
            return new(
                Given(FactTable.SubunitsTotal), Given(FactTable.SubunitsExcellent), Given(FactTable.SubunitsGood), Given(FactTable.SubunitsCompleted),
                Given(FactTable.SubunitsNotCompleted), Given(FactTable.SubunitsDisciplined), Given(FactTable.SubunitsDisciplinedSelfRemedied));
        }

        public long DistanceFrom(Counts other) =>
            Math.Abs((long)Total - other.Total) + Math.Abs((long)Excellent - other.Excellent) + Math.Abs((long)Good - other.Good)
            + Math.Abs((long)Completed - other.Completed) + Math.Abs((long)NotCompleted - other.NotCompleted)
            + Math.Abs((long)Disciplined - other.Disciplined) + Math.Abs((long)SelfRemedied - other.SelfRemedied);

        public void Write(FactStorage storage)
        {
            int[] counts = [Total, Excellent, Good, Completed, NotCompleted, Disciplined, SelfRemedied];
            for (var i = 0; i < counts.Length; i++)
            {
                ChangeElement.SubunitFacts[i].Write(storage, counts[i]);
            }
        }
    }
}
