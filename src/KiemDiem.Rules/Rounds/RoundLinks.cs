using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>How the cases of a round are tied together, by their places in the round; -1 where there is nothing.</summary>
internal sealed class RoundLinks
{
    private static readonly CaseLink[] Links = Enum.GetValues<CaseLink>();

    private readonly ImmutableArray<ReviewCase> _cases;
    private readonly Dictionary<string, int> _places;
    private readonly List<(string Id, CaseLink Link, int From)> _dangling = [];
    private readonly List<(int From, CaseLink Link, int To)> _wrong = [];

    public RoundLinks(ImmutableArray<ReviewCase> cases)
    {
        _cases = cases;
        _places = new(cases.Length, StringComparer.Ordinal);
        for (var i = 0; i < cases.Length; i++)
        {
            _places.Add(cases[i].Id, i);
        }

        Above = Empty();
        CountsInto = Empty();
        Unit = Empty();
        Collective = Empty();
        for (var i = 0; i < cases.Length; i++)
        {
            foreach (var link in Links)
            {
                Resolve(i, link);
            }
        }
    }

    /// <summary>The case that each stands below in the tree.</summary>
    public int[] Above { get; }

    /// <summary>The case whose subunit each is.</summary>
    public int[] CountsInto { get; }

    /// <summary>The unit whose rating each depends on.</summary>
    public int[] Unit { get; }

    /// <summary>The leadership collective that each belongs to.</summary>
    public int[] Collective { get; }

    /// <summary>The bodies and the Party organisation of their level.</summary>
    public List<(int Body, int Organization)> Bodies { get; } = [];

    /// <summary>Finds a case by its id; -1 where there is none.</summary>
    public int Find(string id) => _places.TryGetValue(id, out var place) ? place : -1;

    /// <summary>References to ids that stand on no case, and to cases of kinds that make no sense there.</summary>
    public IEnumerable<RoundBreach> Breaches() =>
        _dangling.GroupBy(item => (item.Id, item.Link), item => item.From)
            .Select(group => Dangling(group.Key.Id, LinkTable.NameOf(group.Key.Link), [.. group.Select(from => _cases[from].Id)]))
            .Concat(_wrong.Select(Wrong));

    private void Resolve(int from, CaseLink link)
    {
        if (LinkTable.Read(_cases[from], link) is not { } id)
        {
            return;
        }

        var to = Find(id);
        var use = to < 0 ? LinkUse.Wrong : LinkTable.Of(_cases[from].Kind, link, _cases[to].Kind);
        if (to < 0)
        {
            _dangling.Add((id, link, from));
        }
        else if (use == LinkUse.Wrong)
        {
            _wrong.Add((from, link, to));
        }

        Follow(use, from, link, to);
    }

    private void Follow(LinkUse use, int from, CaseLink link, int to)
    {
        if (use.HasFlag(LinkUse.CountsInto))
        {
            CountsInto[from] = to;
        }

        // Of a collective the property unit goes before parent, which is read after it.
        if (use.HasFlag(LinkUse.RatingOfUnit) && Unit[from] < 0)
        {
            Unit[from] = to;
        }

        if (use.HasFlag(LinkUse.RatingOfCollective))
        {
            Collective[from] = to;
        }

        if (use.HasFlag(LinkUse.BodyOfLevel))
        {
            Bodies.Add(_cases[from].Kind == SubjectKind.Unit ? (from, to) : (to, from));
        }

        // A member stands in the cell, a leader in the collective, even where the organisation or unit is named too.
        var isNearer = _cases[from].Kind == SubjectKind.Leader && link == CaseLink.Collective;
        if (use.HasFlag(LinkUse.StandsBelow) && (Above[from] < 0 || isNearer))
        {
            Above[from] = to;
        }
    }

    private static RoundBreach Dangling(string id, string field, ImmutableArray<string> from) => new(
        BreachKind.DanglingReference, id, field, from,
        new($"{field}: không có hồ sơ mã {id} trong đợt", $"{field}: no case of the round has the id {id}"), null);

    private RoundBreach Wrong((int From, CaseLink Link, int To) item)
    {
        var (from, to, field) = (_cases[item.From], _cases[item.To], LinkTable.NameOf(item.Link));
        var allowed = LinkTable.Allowing(from.Kind, item.Link).Select(Vocabulary.NameOf).DefaultIfEmpty("-");
        var kinds = string.Join(", ", allowed);
        return new(
            BreachKind.WrongReference, from.Id, field, [from.Id, to.Id],
            new(
                $"{field}: {to.Id} là {Vocabulary.NameOf(to.Kind)}; {Vocabulary.NameOf(from.Kind)} chỉ dẫn đến: {kinds}",
                $"{field}: {to.Id} is a {Vocabulary.NameOf(to.Kind)}; a {Vocabulary.NameOf(from.Kind)} may refer to: {kinds}"),
            null);
    }

    private int[] Empty()
    {
        var places = new int[_cases.Length];
        Array.Fill(places, -1);
        return places;
    }
}
