using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Conformance;

/// <summary>The conditions of a ladder that read the same facts, with ways to fill these facts.</summary>
public sealed class ConditionGroup
{
    private ConditionGroup(ImmutableArray<FactDefinition> facts, UInt128 bits, ImmutableArray<(ReviewCase Case, UInt128 Truths)> fillings)
    {
        Facts = facts;
        Bits = bits;
        Fillings = fillings;
    }

    /// <summary>The facts that the conditions read.</summary>
    public ImmutableArray<FactDefinition> Facts { get; }

    /// <summary>The conditions, by their place in the ladder.</summary>
    public UInt128 Bits { get; }

    /// <summary>Cases that give these facts and no others, with the conditions that hold in them, by their place in the ladder.</summary>
    public ImmutableArray<(ReviewCase Case, UInt128 Truths)> Fillings { get; }

    /// <summary>The groups of a ladder.</summary>
    public static ImmutableArray<ConditionGroup> Of(BoundLadder ladder, Random random)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(random);
        var indexes = ladder.Ladder.Conditions.Select((condition, index) => (condition, index)).ToDictionary(item => item.condition, item => item.index);
        return
        [
            .. ladder.Ladder.Conditions.GroupBy(Key).Select(group => new ConditionGroup(
                [.. group.SelectMany(condition => condition.Operand.Facts).Distinct()],
                group.Aggregate(UInt128.Zero, (bits, condition) => bits | (UInt128.One << indexes[condition])),
                [.. RandomFillings.Of(group.First().Operand, ladder, random)
                    .Select(filling => (filling, group.Aggregate(UInt128.Zero, (truths, condition) =>
                        ladder.TruthOf(condition, filling) == Truth.True ? truths | (UInt128.One << indexes[condition]) : truths)))])),
        ];
    }

    /// <summary>A case with the facts of this group as another case has them.</summary>
    public ReviewCase Fill(ReviewCase subject, ReviewCase filling) => Facts.Aggregate(subject, (filled, fact) => filled.WithFactOf(filling, fact));

    private static object Key(Condition condition) => condition.Operand switch
    {
        TaskOperand tasks => tasks.Tasks,
        SubunitOperand => typeof(SubunitOperand),
        ScoreOperand => typeof(ScoreOperand),
        RatingYearOperand => typeof(RatingYearOperand),
        FactOperand { Fact: var fact } when fact == FactTable.ScoreGeneral || fact == FactTable.ScoreResults => typeof(ScoreOperand),
        var operand => operand.Facts[0],
    };
}
