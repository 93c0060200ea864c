using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>Finds where a case says other than the round, and puts breaches into words.</summary>
internal static class RoundChecks
{
    /// <summary>That the counts of subunits which a case gives are not those of the round.</summary>
    public static RoundBreach? Counts(ReviewCase subject, RollUp rollUp)
    {
        var wrong = rollUp.Counts.Where(item => subject.Get(item.Fact) is { IsKnown: true } given && !item.Range.Contains(given.Value)).ToList();
        if (wrong.Count == 0)
        {
            return null;
        }

        var differences = string.Join("; ", wrong.Select(item => $"{item.Fact.Key} {subject.Get(item.Fact).Value} ≠ {item.Range}"));
        return new(
            BreachKind.CountsDisagree, subject.Id, "subunits", [subject.Id],
            new($"số liệu ghi trong hồ sơ khác kết quả của đợt: {differences}", $"the counts given are not those of the round: {differences}"),
            null);
    }

    /// <summary>That the open subunits can come to each count which a case gives, but not to all of them.</summary>
    public static RoundBreach CountsTogether(ReviewCase subject, RollUp rollUp)
    {
        var given = string.Join(", ", rollUp.Counts.Where(item => subject.Get(item.Fact).IsKnown).Select(item => $"{item.Fact.Key} {subject.Get(item.Fact).Value}"));
        return new(
            BreachKind.CountsDisagree, subject.Id, "subunits", [subject.Id],
            new($"số liệu ghi trong hồ sơ khác kết quả của đợt, các số không thể cùng xảy ra: {given}", $"the counts given are not those of the round, they cannot come about together: {given}"),
            null);
    }

    /// <summary>That the rating of a unit or collective which a case gives is not the one of the round.</summary>
    public static RoundBreach? RatingOf(ReviewCase subject, FactDefinition<Rating> fact, RoundCase other)
    {
        var given = subject.Get(fact);
        return given.State == FactState.Unknown || CaseFilling.ValuesOf(other.Outcome.Reachable).Contains(given)
            ? null
            : Disagreement(subject, fact, given, [other], string.Join("/", other.Outcome.Reachable.Names()));
    }

    /// <summary>That the lowest rating of the bodies of its level which an organisation gives is better than one of them has in the round.</summary>
    public static RoundBreach? Peers(ReviewCase organization, IReadOnlyList<RoundCase> bodies)
    {
        var given = organization.PeerBodiesLowestRating;
        RoundCase[] lower =
        [
            .. bodies.Where(body => !body.Outcome.Reachable.Contains(OutcomeSet.NotRated))
                .Where(body => given.State == FactState.None || (given.IsKnown && body.Outcome.Reachable.Ratings().Last() < given.Value)),
        ];
        return lower.Length == 0 ? null : Disagreement(
            organization, FactTable.PeerBodiesLowestRating, given, lower,
            string.Join(", ", lower.Select(body => $"{body.Case.Id} {string.Join("/", body.Outcome.Reachable.Names())}")));
    }

    /// <summary>That a quota is exceeded and nothing settles who stays.</summary>
    public static RoundBreach Quota(QuotaFinding finding)
    {
        var (cap, excess) = (finding.Set.Cap, finding.Set.Excess);
        return new(
            BreachKind.QuotaExceeded, finding.Cohort, null, finding.Candidates,
            new(
                $"{finding.Excellent} xuất sắc, tối đa {cap}: vượt {excess}",
                $"{finding.Excellent} Excellent, {cap} allowed: {excess} too many"),
            finding.Quota.Source);
    }

    private static RoundBreach Disagreement(ReviewCase subject, FactDefinition<Rating> fact, Fact<Rating> given, IEnumerable<RoundCase> others, string found)
    {
        var said = given.IsKnown ? Vocabulary.NameOf(given.Value) : "null";
        return new(
            BreachKind.RatingDisagrees, subject.Id, fact.Key, [.. others.Select(other => other.Case.Id).Prepend(subject.Id)],
            new($"{fact.Key} ghi trong hồ sơ là {said}, kết quả của đợt: {found}", $"{fact.Key} is given as {said}, the round has: {found}"),
            null);
    }
}
