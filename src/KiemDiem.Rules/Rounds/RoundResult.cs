using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>What came of a round. A proposal with reasons: the competent authority decides.</summary>
public sealed class RoundResult
{
    private readonly Lazy<Dictionary<string, RoundCase>> _byId;
    private readonly Lazy<ILookup<RoundCase?, RoundCase>> _below;

    internal RoundResult(EvaluationHeader header, ImmutableArray<RoundCase> cases)
    {
        Header = header;
        Cases = cases;
        _byId = new(() => cases.ToDictionary(item => item.Case.Id, StringComparer.Ordinal));
        _below = new(() => cases.OrderBy(item => PlaceInTree(item.Case.Kind)).ThenBy(item => item.Case.Id, StringComparer.Ordinal).ToLookup(item => item.Above));
    }

    /// <summary>Which text judged, and how.</summary>
    public EvaluationHeader Header { get; }

    /// <summary>The cases in the order in which they are lawfully rated; those of one step by their ids.</summary>
    public ImmutableArray<RoundCase> Cases { get; }

    /// <summary>The quotas, by the ids of the cohorts.</summary>
    public required ImmutableArray<QuotaFinding> Quotas { get; init; }

    /// <summary>The breaches that remain, by kind and id.</summary>
    public required ImmutableArray<RoundBreach> Breaches { get; init; }

    /// <summary>Those who are or may be Excellent and name no cohort, so that no quota could be held against them.</summary>
    public required ImmutableArray<string> WithoutCohort { get; init; }

    /// <summary>How the subjects came out, by level and kind.</summary>
    public ImmutableArray<RatingCount> Counts =>
    [
        .. Cases.GroupBy(item => (item.Level, Place: PlaceInTree(item.Case.Kind), item.Case.Kind))
            .OrderBy(group => group.Key.Level).ThenBy(group => group.Key.Place)
            .Select(group => RatingCount.Of(group.Key.Level, group.Key.Kind, [.. group.Select(item => item.Outcome)])),
    ];

    /// <summary>Finds a case by its id; null where there is none.</summary>
    public RoundCase? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.Value.GetValueOrDefault(id.Normalize());
    }

    /// <summary>The cases that stand below another in the tree; with null those at the top.</summary>
    public IEnumerable<RoundCase> Below(RoundCase? above) => _below.Value[above];

    /// <summary>In the tree a unit stands before its leadership and its leaders, an organisation before its cells, a cell before members.</summary>
    private static int PlaceInTree(SubjectKind kind) => kind switch
    {
        SubjectKind.LeadershipCollective => 0,
        SubjectKind.Leader => 1,
        SubjectKind.Unit => 2,
        SubjectKind.PartyOrganization => 3,
        SubjectKind.PartyCell => 4,
        _ => 5,
    };
}
