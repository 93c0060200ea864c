using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Guidance;

/// <summary>Changes of the two parts of the points.</summary>
internal sealed class ScoreWays : GroupWays
{
    private static readonly FactDefinition<decimal> General = FactTable.ScoreGeneral;
    private static readonly FactDefinition<decimal> Results = FactTable.ScoreResults;

    private readonly decimal[] _ofGeneral;
    private readonly decimal[] _ofResults;
    private readonly decimal[] _ofTotal;

    public ScoreWays(ScoreGroup group, ReviewCase subject, Goal goal)
        : base(group, subject, goal, [ChangeElement.Of(General), ChangeElement.Of(Results)])
    {
        _ofGeneral = [.. group.Conditions.Where(item => item.Condition.Operand is FactOperand { Fact: var fact } && fact == General).Select(item => item.Condition.Required)];
        _ofResults = [.. group.Conditions.Where(item => item.Condition.Operand is FactOperand { Fact: var fact } && fact == Results).Select(item => item.Condition.Required)];
        _ofTotal = [.. group.Conditions.Where(item => item.Condition.Operand is ScoreOperand).Select(item => item.Condition.Required)];
    }

    public override IEnumerable<FactStorage> Fillings(ReviewCase subject, int elements)
    {
        var (general, results) = (Known(subject, General), Known(subject, Results));
        var storage = subject.Storage.Copy();
        foreach (var first in (elements & 1) != 0 ? Values(General, _ofGeneral, (elements & 2) != 0 ? null : results, _ofResults, Results).NearTo(general) : new[] { general }.OfType<decimal>())
        {
            General.Write(storage, first);
            if ((elements & 2) == 0)
            {
                yield return storage;
                continue;
            }

            foreach (var second in Values(Results, _ofResults, first, _ofGeneral, General).NearTo(results))
            {
                Results.Write(storage, second);
                yield return storage;
            }
        }

        if (elements == 2 && general is null)
        {
            foreach (var second in Values(Results, _ofResults, null, _ofGeneral, General).NearTo(results))
            {
                Results.Write(storage, second);
                yield return storage;
            }
        }
    }

    private static decimal? Known(ReviewCase subject, FactDefinition<decimal> fact) => subject.Get(fact) is { IsKnown: true } known ? known.Value : null;

    /// <summary>The values of one part between which nothing changes: at its own thresholds, and where the sum with the other part passes one.</summary>
    private IEnumerable<decimal> Values(FactDefinition<decimal> fact, decimal[] own, decimal? other, decimal[] ofOther, FactDefinition<decimal> otherFact)
    {
        decimal[] others = other is { } known ? [known] : [.. ofOther, otherFact.Minimum!.Value, otherFact.Maximum!.Value];
        return OperandCells.Around(own.Concat(_ofTotal.SelectMany(_ => others, (total, part) => total - part)).Where(cut => cut >= fact.Minimum && cut <= fact.Maximum), fact.Minimum!.Value, fact.Maximum!.Value)
            .Select(value => decimal.Round(value, Fraction.MaximumDecimals));
    }
}
