using System.Numerics;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// The outcomes of complete facts by the first rule that holds. A gate that closes, a case of NotCompleted that is not weighed and, where
/// no ceiling applies, a level decide alone; what <see cref="OutcomeResolver"/> says of such a rule it says whatever holds after it.
/// </summary>
internal sealed class OutcomeTable
{
    private readonly Ladder _ladder;
    private readonly Outcome[] _byFirst;
    private readonly ulong _deciding;
    private readonly ulong _levels;
    private readonly ulong _ceilings;

    public OutcomeTable(Ladder ladder)
    {
        _ladder = ladder;
        _deciding = Deciding(ladder);
        for (var i = 0; i < ladder.Rules.Length; i++)
        {
            _levels |= ladder.Rules[i] is Standard ? 1UL << i : 0;
            _ceilings |= ladder.Rules[i] is Ceiling ? 1UL << i : 0;
        }

        _byFirst = [.. Enumerable.Range(0, ladder.Rules.Length).Select(i => Resolve(1UL << i))];
    }

    /// <summary>The rules that decide alone where they are the first that holds; the levels only where no ceiling applies.</summary>
    public static ulong Deciding(Ladder ladder)
    {
        var deciding = 0UL;
        for (var i = 0; i < ladder.Rules.Length; i++)
        {
            deciding |= ladder.Rules[i] is Gate { Effect: not GateEffect.AuthorityDecidesWhetherRated } or Trigger { IsWeighed: false } or Standard ? 1UL << i : 0;
        }

        return deciding;
    }

    /// <summary>The outcome where these rules hold and no others, or where the first of them decides alone.</summary>
    public Outcome Find(ulong rules)
    {
        var first = rules & (0 - rules);
        return (first & _deciding) != 0 && ((first & _levels) == 0 || (rules & _ceilings) == 0)
            ? _byFirst[BitOperations.TrailingZeroCount(rules)]
            : Resolve(rules);
    }

    private Outcome Resolve(ulong rules) => OutcomeResolver.Resolve(_ladder, new(rules, rules)).ToOutcome(isExact: true);
}
