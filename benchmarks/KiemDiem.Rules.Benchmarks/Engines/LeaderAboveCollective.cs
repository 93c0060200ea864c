using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace KiemDiem.Rules.Benchmarks.Engines;

/// <summary>That a leader is rated above the collective, as a host would write it in NRules' own language.</summary>
public sealed class LeaderAboveCollective : Rule
{
    /// <summary>What makes sessions with this rule alone.</summary>
    public static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(LeaderAboveCollective)));
        return repository.Compile();
    }

    /// <inheritdoc/>
    public override void Define()
    {
        LeaderRating leader = null!;
        CollectiveRating collective = null!;

        When()
            .Match(() => leader)
            .Match(() => collective, it => it.Id == leader.Collective, it => it.Rating < leader.Rating);
        Then()
            .Do(_ => leader.LowerTo(collective.Rating));
    }
}
