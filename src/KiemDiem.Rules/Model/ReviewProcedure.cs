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
            Dossier = [.. Dossier, .. other.Dossier.Select(Without).Where(item => item.Kinds.Length > 0)],
            Registrations = [.. Registrations, .. other.Registrations.Where(item => Registrations.All(own => own.Code != item.Code))],
            Rules = [.. Rules, .. other.Rules.Where(item => Rules.All(own => own.Code != item.Code))],
        };
    }

    /// <summary>The documents that belong in the file of a kind of subject.</summary>
    public IEnumerable<DossierItem> DossierOf(SubjectKind kind) => Dossier.Where(item => item.Kinds.Contains(kind));

    /// <summary>What a kind of subject registers.</summary>
    public IEnumerable<Registration> RegistrationsOf(SubjectKind kind) => Registrations.Where(item => item.Kinds.Contains(kind));

    /// <summary>The deadlines that hold for a rating year, of each code the first.</summary>
    public IEnumerable<Deadline> DeadlinesFor(int ratingYear) =>
        Deadlines.Where(deadline => deadline.OnlyYear is null || deadline.OnlyYear == ratingYear).DistinctBy(deadline => deadline.Code);

    /// <summary>An item of the other procedure, for the kinds of subject that have none of the same code here.</summary>
    private DossierItem Without(DossierItem item) =>
        item with { Kinds = [.. item.Kinds.Where(kind => !Dossier.Any(own => own.Code == item.Code && own.Kinds.Contains(kind)))] };
}
