using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>A change that an overlay makes at random: another threshold, in whatever direction, or a rule more. Numbers pick from what there is.</summary>
internal sealed record RandomTightening(RandomTightening.Form What, int Condition, int Other, int Threshold, int Choice)
{
    private static readonly string[] Ratings = ["excellent", "good", "completed", "notCompleted"];

    /// <summary>The forms that a change can have.</summary>
    internal enum Form
    {
        Threshold = 1,
        Requirement,
        Trigger,
        Ceiling,
        Quota,
    }

    public static Gen<RandomTightening> Any =>
        from form in Gen.Frequency((6, Gen.Constant(Form.Threshold)), (2, Gen.Constant(Form.Requirement)), (2, Gen.Constant(Form.Trigger)), (2, Gen.Constant(Form.Ceiling)), (1, Gen.Constant(Form.Quota)))
        from condition in Gen.Choose(0, 999)
        from other in Gen.Choose(0, 999)
        from threshold in Gen.Choose(0, 999)
        from choice in Gen.Choose(0, 999)
        select new RandomTightening(form, condition, other, threshold, choice);

    /// <summary>The change in the words of an overlay of a text; the index tells names apart.</summary>
    public string In(Regulation regulation, SubjectKind of, int index)
    {
        var ladder = regulation.LadderFor(of);
        var kind = Vocabulary.NameOf(ladder.Kind);
        switch (What)
        {
            case Form.Threshold:
                // What is not well known may be loosened, and what is left to local rules; here only what may not be.
                var delegated = regulation.Delegations.SelectMany(delegation => delegation.Criteria).ToHashSet();
                var known = ladder.Conditions.Where(condition => condition.Source.Evidence >= Evidence.Published && !condition.Operand.Facts.Any(delegated.Contains)).ToList();
                var picked = Pick(known, Condition);
                return OverlayText.Threshold(kind, picked.Key, Value(picked.Operand, Threshold));
            case Form.Requirement:
                return OverlayText.Require(kind, Pick(Ratings[..3], Choice), Tree(ladder));
            case Form.Trigger:
                return OverlayText.Trigger(kind, $"own{index}", Tree(ladder), weighed: Choice % 2 == 0);
            case Form.Ceiling:
                return OverlayText.Ceiling(kind, $"own{index}", Pick(Ratings[1..], Choice), Tree(ladder));
            default:
                return OverlayText.Quota(kind, "0.1", "0.15");
        }
    }

    private static T Pick<T>(IReadOnlyList<T> items, int number) => items[number % items.Count];

    private static string Value(Operand operand, int number) => operand.Type switch
    {
        OperandType.Boolean => Pick(["true", "false"], number),
        OperandType.Grade => Pick(Vocabulary.NamesOf<Grade>(), number),
        OperandType.Rating => Pick(Vocabulary.NamesOf<Rating>(), number),
        OperandType.Position => Pick(Vocabulary.NamesOf<Position>(), number),
        OperandType.Share => (number % 21 / 20m).ToString(CultureInfo.InvariantCulture),
        _ when operand == Operands.ScoreTotal => (number % 101).ToString(CultureInfo.InvariantCulture),
        _ => (number % 10).ToString(CultureInfo.InvariantCulture),
    };

    private string Tree(Ladder ladder) => (Choice / 7 % 4) switch
    {
        0 => OverlayText.All(Leaf(ladder, Condition, Threshold), Leaf(ladder, Other, Choice)),
        1 => OverlayText.Any(Leaf(ladder, Condition, Threshold), Leaf(ladder, Other, Choice)),
        2 => OverlayText.Unless(Leaf(ladder, Condition, Threshold), Leaf(ladder, Other, Choice)),
        _ => Leaf(ladder, Condition, Threshold),
    };

    private static string Leaf(Ladder ladder, int condition, int number)
    {
        var operand = Pick([.. ladder.Conditions.Select(item => item.Operand).Where(operand => operand is not RatingYearOperand).DistinctBy(item => item.Key)], condition);
        var comparison = operand.Type == OperandType.Boolean ? Comparison.Is : Pick(Enum.GetValues<Comparison>(), number / 21);
        return $"{operand.Key} {Vocabulary.NameOf(comparison)} {Value(operand, number)}";
    }
}
