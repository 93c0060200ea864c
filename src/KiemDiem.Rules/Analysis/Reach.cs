using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Analysis;

/// <summary>Where the steps of a ladder are come to: gates, the cases of Not completed, levels, gaps, ceilings.</summary>
internal sealed class Reach
{
    private readonly int[] _reached;

    public Reach(LadderDiagram diagram)
    {
        var (ladder, cases, rules) = (diagram.Ladder, diagram.Cases, diagram.Rules);
        _reached = new int[rules.Length];
        var (index, open) = (0, DecisionDiagram.Always);
        foreach (var gate in ladder.Gates)
        {
            _reached[index] = cases.And(open, rules[index]);
            open = gate.Effect == GateEffect.AuthorityDecidesWhetherRated ? open : cases.Without(open, rules[index]);
            index++;
        }

        Open = open;
        Certain = cases.Without(open, cases.Or(rules.Take(index)));
        var failed = cases.Or(rules.Skip(index).Zip(ladder.Triggers, (where, trigger) => trigger.IsWeighed ? DecisionDiagram.Never : where));
        var left = cases.Without(open, failed);
        foreach (var trigger in ladder.Triggers)
        {
            _reached[index] = cases.And(trigger.IsWeighed ? left : open, rules[index]);
            index++;
        }

        // A ceiling comes to bear where what is given is higher, or may be where that is left to the authority.
        var above = ladder.Ceilings.Select(_ => DecisionDiagram.Never).ToArray();
        foreach (var given in ladder.Standards.Select(standard => new[] { standard.Rating }).Concat(ladder.Gaps.Select(gap => gap.Candidates.ToArray())))
        {
            _reached[index] = cases.And(left, rules[index]);
            left = cases.Without(left, rules[index]);
            Give(given, _reached[index]);
            index++;
        }

        Give([.. ladder.Fallback.Candidates], left);
        for (var i = 0; i < above.Length; i++)
        {
            _reached[index] = cases.And(above[i], rules[index]);
            index++;
        }

        void Give(Rating[] given, int where)
        {
            for (var i = 0; i < above.Length; i++)
            {
                above[i] = given.Any(rating => rating > ladder.Ceilings[i].Highest) ? cases.Or(above[i], where) : above[i];
            }
        }
    }

    /// <summary>Where no gate holds up the rating.</summary>
    public int Open { get; }

    /// <summary>Where no gate leaves it open either whether the subject is rated at all.</summary>
    public int Certain { get; }

    /// <summary>Where a rule holds at its step, so that what it says comes to bear.</summary>
    public int Of(int rule) => _reached[rule];
}
