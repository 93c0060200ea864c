using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Analysis;

/// <summary>Where the steps of a ladder are come to: gates, the cases of Not completed, levels, gaps, ceilings.</summary>
internal sealed class Reach
{
    private readonly LadderDiagram _diagram;
    private readonly int[] _reached;

    public Reach(LadderDiagram diagram)
    {
        _diagram = diagram;
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
        var first = index;
        var plain = cases.Or(ladder.Triggers.Select((trigger, i) => trigger.IsWeighed ? DecisionDiagram.Never : rules[first + i]));
        Rated = cases.Without(Open, plain);
        foreach (var trigger in ladder.Triggers)
        {
            _reached[index] = cases.And(trigger.IsWeighed ? Rated : Open, rules[index]);
            index++;
        }

        var left = Rated;
        var above = ladder.Ceilings.Select(_ => DecisionDiagram.Never).ToArray();
        foreach (var (rule, given) in ladder.Standards.Select(standard => ((LadderRule)standard, new[] { standard.Rating })).Concat(ladder.Gaps.Select(gap => ((LadderRule)gap, gap.Candidates.ToArray()))))
        {
            if (rule is Gap && index == first + ladder.Triggers.Length + ladder.Standards.Length)
            {
                NoLevel = left;
            }

            _reached[index] = cases.And(left, rules[index]);
            left = cases.Without(left, rules[index]);
            Give(given, _reached[index]);
            index++;
        }

        NoLevel = ladder.Gaps.IsEmpty ? left : NoLevel;
        Fallback = left;
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

    /// <summary>Where the levels are come to.</summary>
    public int Rated { get; }

    /// <summary>Where no level matches.</summary>
    public int NoLevel { get; }

    /// <summary>Where no level matches and no gap is named.</summary>
    public int Fallback { get; }

    /// <summary>Where a rule holds at its step, so that what it says comes to bear.</summary>
    public int Of(int rule) => _reached[rule];

    /// <summary>Where a rule of the ladder comes to bear.</summary>
    public int Of(LadderRule rule) => _reached[_diagram.Ladder.Rules.IndexOf(rule)];
}
