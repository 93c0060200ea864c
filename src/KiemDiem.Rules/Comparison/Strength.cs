using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>Which of two formulas holds in more cases, found by trying every combination of values that they tell apart.</summary>
internal static class Strength
{
    /// <summary>More combinations than any rule of a text has; beyond, formulas are not compared.</summary>
    private const int MostCombinations = 200_000;

    /// <summary>How they stand to each other.</summary>
    public static FormulaRelation Compare(Formula first, Formula second)
    {
        var conditions = first.Conditions.Concat(second.Conditions).ToList();
        var axes = conditions.GroupBy(condition => condition.Operand is DisciplineOperand discipline ? discipline.List.Key : condition.Operand.Key, StringComparer.Ordinal)
            .Select(group => Axis([.. group])).ToList();
        if (axes.Aggregate(1L, (product, axis) => Math.Min(product * axis.Count, MostCombinations + 1)) > MostCombinations)
        {
            return FormulaRelation.Incomparable;
        }

        var (onlyFirst, onlySecond) = (false, false);
        var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
        Try(0);
        return (onlyFirst, onlySecond) switch
        {
            (false, false) => FormulaRelation.Same,
            (true, false) => FormulaRelation.FirstHoldsMore,
            (false, true) => FormulaRelation.SecondHoldsMore,
            _ => FormulaRelation.Incomparable,
        };

        void Try(int axis)
        {
            if (axis == axes.Count)
            {
                var (one, other) = (Holds(first, values), Holds(second, values));
                onlyFirst |= one && !other;
                onlySecond |= other && !one;
                return;
            }

            foreach (var point in axes[axis])
            {
                foreach (var (operand, value) in point)
                {
                    values[operand] = value;
                }

                Try(axis + 1);
            }
        }
    }

    /// <summary>Whether one holds wherever the other does.</summary>
    public static bool Implies(Formula first, Formula second) => Compare(first, second) is FormulaRelation.Same or FormulaRelation.SecondHoldsMore;

    private static bool Holds(Formula formula, Dictionary<string, decimal> values) => formula switch
    {
        Condition condition => Accepts(condition, values[condition.Operand.Key]),
        All all => all.Parts.All(part => Holds(part, values)),
        Any any => any.Parts.Any(part => Holds(part, values)),
        Not not => !Holds(not.Part, values),
        Unless unless => Holds(unless.Rule, values) && !Holds(unless.Exception, values),
        _ => throw new InvalidOperationException($"Whether a formula of type {formula.GetType()} holds is not known."),
    };

    private static bool Accepts(Condition condition, decimal value) => condition.Comparison switch
    {
        Comparison.Is => value == condition.Required,
        Comparison.AtLeast => value >= condition.Required,
        Comparison.AtMost => value <= condition.Required,
        Comparison.LessThan => value < condition.Required,
        _ => value > condition.Required,
    };

    private static List<(string Operand, decimal Value)[]> Axis(IReadOnlyList<Condition> conditions) => conditions[0].Operand is DisciplineOperand discipline
        ? [.. Decisions().Select(holds => Enum.GetValues<DisciplineMeasure>().Select(measure => ($"{discipline.List.Key}.{Vocabulary.NameOf(measure)}", holds(measure) ? 1m : 0m)).ToArray())]
        : [.. Values(conditions).Select(value => new[] { (conditions[0].Operand.Key, value) })];

    private static IEnumerable<decimal> Values(IReadOnlyList<Condition> conditions)
    {
        var thresholds = conditions.Select(condition => condition.Required).Distinct().Order().ToList();
        return conditions[0].Operand.Type switch
        {
            OperandType.Boolean => [0, 1],
            OperandType.Grade or OperandType.Rating => [1, 2, 3, 4],
            OperandType.Position => [0, 1, 2, 3],
            OperandType.Share => Between([0, .. thresholds, 1]),
            _ => Between([Math.Min(0, thresholds[0] - 1), .. thresholds, thresholds[^1] + 1]),
        };
    }

    /// <summary>Each number and one between each two.</summary>
    private static IEnumerable<decimal> Between(IEnumerable<decimal> numbers)
    {
        var all = numbers.Distinct().Order().ToList();
        return all.Concat(all.Zip(all.Skip(1), (low, high) => (low + high) / 2)).Order();
    }

    /// <summary>The kinds of decision that texts tell apart, as the ways in which each counts.</summary>
    private static IEnumerable<Func<DisciplineMeasure, bool>> Decisions()
    {
        yield return _ => false;
        yield return measure => measure == DisciplineMeasure.ReRatesEarlierYear;
        foreach (var isWarning in new[] { false, true })
        {
            yield return measure => measure is DisciplineMeasure.InYear or DisciplineMeasure.Weighed || measure == DisciplineMeasure.WeighedWarningOrHeavier && isWarning;
            foreach (var (isRemedied, isDuty) in new[] { (false, false), (false, true), (true, false), (true, true) })
            {
                yield return measure => measure switch
                {
                    DisciplineMeasure.InYear or DisciplineMeasure.Decisive => true,
                    DisciplineMeasure.Unremedied => !isRemedied,
                    DisciplineMeasure.WarningOrHeavier => isWarning,
                    DisciplineMeasure.DutyRelatedUnremedied => isDuty && !isRemedied,
                    DisciplineMeasure.DutyRelatedRemedied => isDuty && isRemedied,
                    _ => false,
                };
            }
        }
    }
}
