using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Rounds;

/// <summary>A case with what the round knows of others: one variant where that is certain, several where it is open.</summary>
internal sealed class CaseFilling
{
    /// <summary>How many sums of open subunits are told apart; beyond, the counts that are not certain are unknown.</summary>
    private const int MostCounts = 512;

    private readonly KindReads _reads;
    private readonly List<string> _open = [];

    /// <summary>The variants; null while all is certain, when the filled case is the only one.</summary>
    private List<ReviewCase>? _variants;

    public CaseFilling(ReviewCase subject, KindReads reads)
    {
        _reads = reads;
        Filled = subject;
    }

    /// <summary>The case with what is certain; what is open is unknown.</summary>
    public ReviewCase Filled { get; private set; }

    /// <summary>The cases that are open.</summary>
    public IEnumerable<string> Open => _open;

    /// <summary>Whether each variant can come about.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Fills the rating of a unit or collective.</summary>
    public void Fill(FactDefinition<Rating> fact, RoundCase other)
    {
        Fact<Rating>[] values = [.. ValuesOf(other.Outcome.Reachable)];
        var isOpen = values.Length > 1;
        if (isOpen && values.Contains(Filled.Get(fact)))
        {
            // What the file says of an open outcome does not contradict the round; it is taken as given.
            return;
        }

        var variants = Variants;
        Filled = Filled.With(fact, isOpen ? default : values[0]);
        if (isOpen || _variants is not null)
        {
            _variants = [.. from variant in variants from value in values select variant.With(fact, value)];
        }

        if (isOpen)
        {
            _open.Add(other.Case.Id);
        }
    }

    /// <summary>Fills the counts of subunits.</summary>
    /// <param name="tally">The subunits.</param>
    /// <param name="rollUp">The same added up.</param>
    /// <param name="trustsGiven">Whether counts that the case gives may stand for open ones; not where they contradict the round.</param>
    /// <returns>The roll-up, with what the conditions on it come to where it is open.</returns>
    public RollUp Fill(SubunitTally tally, RollUp rollUp, bool trustsGiven)
    {
        if (!rollUp.IsCertain && trustsGiven && SaysAll(Filled))
        {
            return rollUp;
        }

        Filled = WithCounts(Filled, [.. rollUp.Counts.Select(item => (item.Fact, item.Range.IsCertain ? item.Range.Least : default(Fact<int>)))]);
        if (rollUp.IsCertain || !_reads.Subunits)
        {
            // Where no condition reads the counts, as of a cell whose members are no subordinate units, nothing hangs on them.
            return rollUp;
        }

        _open.AddRange(rollUp.HangsOn);
        var reachable = tally.Reachable(MostCounts);
        IsExact = reachable is not null;
        _variants = reachable is null ? [Filled] : ByState(reachable.Select(counts => WithCounts(Filled, counts)));
        return rollUp with { Conditions = [.. _reads.SubunitConditions.Select(condition => new OpenCondition(condition, TruthOf(condition)))] };
    }

    /// <summary>Whether the subunits can come to all counts that the case gives, together; true where it leaves out one, or they can come to too many to tell.</summary>
    public bool CanBeGiven(SubunitTally tally)
    {
        if (!tally.IsOpen || !SaysAll(Filled) || tally.Reachable(MostCounts) is not { } reachable)
        {
            return true;
        }

        // No condition tells Excellent from Good, and the sums count both as Good; nor is discipline told apart where it is not read.
        var given = Filled.Subunits;
        var rated = (given.Excellent.Value + given.Good.Value, given.Completed.Value, given.NotCompleted.Value);
        return reachable.Any(sum =>
            (sum.Excellent + sum.Good, sum.Completed, sum.NotCompleted) == rated
            && (!_reads.Discipline || (given.Disciplined == sum.Disciplined && (!given.DisciplinedSelfRemedied.IsKnown || given.DisciplinedSelfRemedied == sum.SelfRemedied))));
    }

    /// <summary>What follows from every variant.</summary>
    /// <param name="judge">What judges one.</param>
    /// <param name="outcome">The outcome.</param>
    /// <returns>Whether it hangs on what is open.</returns>
    public bool Judge(ICaseJudge judge, out Outcome outcome)
    {
        var variants = Variants;
        outcome = judge.Judge(variants[0]);
        var hangs = !IsExact && outcome.Kind == OutcomeKind.Undetermined;
        for (var i = 1; i < variants.Count; i++)
        {
            var other = judge.Judge(variants[i]);
            hangs |= other != outcome;
            outcome = outcome.Or(other);
        }

        outcome = IsExact ? outcome : outcome.NotExact();
        return hangs;
    }

    /// <summary>The values of a rating fact that an outcome can come to; without a rating it does not apply.</summary>
    public static IEnumerable<Fact<Rating>> ValuesOf(OutcomeSet reachable)
    {
        foreach (var rating in reachable.Ratings())
        {
            yield return rating;
        }

        if (reachable.Contains(OutcomeSet.NotRated))
        {
            yield return Fact<Rating>.None;
        }
    }

    private IReadOnlyList<ReviewCase> Variants => _variants ?? [Filled];

    /// <summary>Whether a case gives all counts that matter, so that open subunits need not leave it open.</summary>
    private bool SaysAll(ReviewCase subject) =>
        subject.Subunits is { Excellent.IsKnown: true, Good.IsKnown: true, Completed.IsKnown: true, NotCompleted.IsKnown: true }
        && (!_reads.Discipline || subject.Subunits.Disciplined.IsKnown);

    /// <summary>Of those that no condition tells apart, one.</summary>
    private List<ReviewCase> ByState(IEnumerable<ReviewCase> variants) => [.. variants.DistinctBy(_reads.StateOf)];

    private Truth TruthOf(Model.Condition condition)
    {
        var truths = Variants.Select(variant => _reads.Ladder.TruthOf(condition, variant)).Distinct().ToList();
        return truths.Count == 1 ? truths[0] : Truth.Unknown;
    }

    private static ReviewCase WithCounts(ReviewCase subject, SubunitCounts counts) => WithCounts(subject,
    [
        (FactTable.SubunitsTotal, counts.Total),
        (FactTable.SubunitsExcellent, counts.Excellent),
        (FactTable.SubunitsGood, counts.Good),
        (FactTable.SubunitsCompleted, counts.Completed),
        (FactTable.SubunitsNotCompleted, counts.NotCompleted),
        (FactTable.SubunitsDisciplined, counts.Disciplined),
        (FactTable.SubunitsDisciplinedSelfRemedied, counts.SelfRemedied),
    ]);

    private static ReviewCase WithCounts(ReviewCase subject, ReadOnlySpan<(FactDefinition<int> Fact, Fact<int> Value)> counts)
    {
        var storage = subject.Storage.Copy();
        foreach (var (fact, value) in counts)
        {
            fact.Write(storage, value);
        }

        return new(subject.Id, subject.Kind, storage);
    }
}
