using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>What a text orders for the review round beside the ratings: deadlines, files, registrations, rules of procedure.</summary>
public sealed record ReviewProcedure
{
    /// <summary>Nothing ordered.</summary>
    public static ReviewProcedure None { get; } = new();

    /// <summary>What is due when, for whom; the text's own deadlines before those of the text it stands on.</summary>
    public ImmutableArray<Deadline> Deadlines { get; init; } = [];

    /// <summary>What belongs in the files.</summary>
    public ImmutableArray<DossierItem> Dossier { get; init; } = [];

    /// <summary>What is registered for the coming year.</summary>
    public ImmutableArray<Registration> Registrations { get; init; } = [];

    /// <summary>What is ordered beside that.</summary>
    public ImmutableArray<ProcedureRule> Rules { get; init; } = [];

    /// <summary>This procedure on top of another one: what has the same code takes its place; a deadline only in the years in which it holds.</summary>
    public ReviewProcedure Over(ReviewProcedure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new()
        {
            Deadlines = [.. Deadlines, .. other.Deadlines],
            Dossier = [.. Dossier, .. other.Dossier.Where(item => Dossier.All(own => own.Code != item.Code))],
            Registrations = [.. Registrations, .. other.Registrations.Where(item => Registrations.All(own => own.Code != item.Code))],
            Rules = [.. Rules, .. other.Rules.Where(item => Rules.All(own => own.Code != item.Code))],
        };
    }

    /// <summary>The deadlines that hold for a rating year, of each code the first.</summary>
    public IEnumerable<Deadline> DeadlinesFor(int ratingYear) =>
        Deadlines.Where(deadline => deadline.OnlyYear is null || deadline.OnlyYear == ratingYear).DistinctBy(deadline => deadline.Code);
}
