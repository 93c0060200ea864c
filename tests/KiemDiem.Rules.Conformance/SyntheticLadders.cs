using System.Collections.Immutable;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Conformance;

/// <summary>Ladders that no text has, for what the encoded ones do not use: every kind of formula, comparison, role and operand, and the largest sizes.</summary>
public static class SyntheticLadders
{
    /// <summary>The rating year they are bound to.</summary>
    public const int RatingYear = 2023;

    private const int OperandsPerLadder = 6;
    private static readonly Source Source = new(new LegalDocument("0-QĐ/TW", new(2000, 1, 1), new("Quy định", "Regulation")).At("Điều 1"), Evidence.Unverified);
    private static readonly Label Label = new("thử", "synthetic");

    /// <summary>The names of the ladders.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>The ladders by name.</summary>
    public static ImmutableSortedDictionary<string, Ladder> All { get; } = Build();

    /// <summary>A new binding of a ladder.</summary>
    public static BoundLadder Bind(string name) => Bind(All[name], RuleOptions.Default);

    /// <summary>A new binding of any ladder, with the attribution of 124-QĐ/TW.</summary>
    public static BoundLadder Bind(Ladder ladder, RuleOptions options) => new(ladder, new EvaluationContext(
        RatingYear,
        new DisciplineRules(AttributionBasis.ViolationYear, ReleasesCountedBefore: true, ReleasesFormerUnit: true),
        RegulationCatalog.Default.Attribution,
        options));

    /// <summary>A ladder whose triggers are these formulas and whose levels ask for nothing.</summary>
    public static Ladder OfTriggers(SubjectKind kind, params Formula[] formulas) => new(
        kind,
        [],
        [.. formulas.Select((formula, index) => new Trigger($"rule{index}", Label, formula, Source))],
        [.. new[] { Rating.Excellent, Rating.Good, Rating.Completed }.Select(rating => new Standard(rating, Formula.All(), Formula.All(), Source))],
        new Fallback([Rating.NotCompleted], Source),
        [],
        [],
        null);

    /// <summary>A small ladder with everything a ladder can have, made of random conditions.</summary>
    public static Ladder Random(SubjectKind kind, int seed)
    {
        var random = new Random(seed);
        var operands = OperandsOf(kind);
        var variant = 0;
        Condition Next(ConditionRole role)
        {
            var operand = operands[random.Next(operands.Length)];
            return Condition(operand, (Comparison)random.Next(1, 6), RandomThreshold(operand, random), role, $"{variant++}");
        }

        Formula Rule(ConditionRole role, int count) => Join([.. Enumerable.Range(0, count).Select(_ => Next(role))], random);
        Formula[] own = [.. Enumerable.Range(0, 3).Select(_ => Rule(ConditionRole.Requirement, random.Next(2, 5)))];
        return new(
            kind,
            [
                .. new[] { GateEffect.NotRated, GateEffect.AuthorityRates, GateEffect.AuthorityDecidesWhetherRated }
                    .Select(effect => new Gate($"{effect}", Label, effect, Rule(ConditionRole.Trigger, 2), Source)),
            ],
            [.. Enumerable.Range(0, 3).Select(i => new Trigger($"trigger{i}", Label, Rule(ConditionRole.Trigger, 2), Source, isWeighed: i == 2))],
            [
                new(Rating.Excellent, own[0], Formula.All(own), Source),
                new(Rating.Good, own[1], Formula.All(own[1], own[2]), Source),
                new(Rating.Completed, own[2], own[2], Source),
            ],
            new Fallback(random.Next(2) == 0 ? [Rating.NotCompleted] : [Rating.Completed, Rating.NotCompleted], Source),
            [.. new[] { Rating.Good, Rating.Completed }.Select(highest => new Ceiling($"{highest}", Label, highest, Rule(ConditionRole.Trigger, 1), Source))],
            [],
            null);
    }

    /// <summary>A condition.</summary>
    public static Condition Condition(Operand operand, Comparison comparison, decimal required, ConditionRole role = ConditionRole.Requirement, string? variant = null) =>
        new(Level.NotCompleted, operand, comparison, required, role, Source, variant);

    /// <summary>One operand of every type and measure that subjects of a kind have.</summary>
    public static ImmutableArray<Operand> OperandsOf(SubjectKind kind)
    {
        FactDefinition[] facts =
        [
            FactTable.Exemplary, FactTable.Reviewed, FactTable.Tasks.KeyTargetsMissed, FactTable.TaskResults, FactTable.Remediation, FactTable.StateRating,
            FactTable.Position, FactTable.MemberCount, FactTable.SickLeaveMonths, FactTable.RemediatedShare, FactTable.ScoreGeneral,
        ];
        var tasks = kind == SubjectKind.Leader ? new[] { FactTable.Tasks, FactTable.UnitTasks } : [FactTable.Tasks];
        var discipline = Enum.GetValues<DisciplineMeasure>();
        return
        [
            .. facts.Select(Operands.Of),
            .. tasks.SelectMany(_ => Enum.GetValues<TaskShare>(), Operands.Of),
            .. Enum.GetValues<SubunitMeasure>().Select(Operands.Of),
            Operands.MembershipMonths, Operands.FoundedMonths, Operands.MonthsBeforeTransfer,
            .. discipline.Select(Operands.Discipline),
            .. kind.IsIndividual() ? [] : discipline.Select(Operands.MemberDiscipline),
        ];
    }

    private static ImmutableSortedDictionary<string, Ladder> Build()
    {
        var ladders = ImmutableSortedDictionary.CreateBuilder<string, Ladder>(StringComparer.Ordinal);
        foreach (var kind in new[] { SubjectKind.Leader, SubjectKind.LeadershipCollective })
        {
            var chunks = OperandsOf(kind).Chunk(OperandsPerLadder).ToList();
            for (var i = 0; i < chunks.Count; i++)
            {
                ladders.Add($"{kind} comparisons {i}", OfTriggers(kind, [.. chunks[i].SelectMany(EveryComparison)]));
            }

            ladders.Add($"{kind} formulas", OfTriggers(kind, [.. EveryFormula()]));
            ladders.Add($"{kind} 65 conditions", Wide(kind, 65));
            ladders.Add($"{kind} 128 conditions", Wide(kind, Ladder.MaximumConditions));
        }

        return ladders.ToImmutable();
    }

    private static IEnumerable<Formula> EveryComparison(Operand operand) =>
        from comparison in Enum.GetValues<Comparison>()
        from role in Enum.GetValues<ConditionRole>()
        select Condition(operand, comparison, Threshold(operand), role, $"{role}");

    private static decimal Threshold(Operand operand) => operand.Type switch
    {
        OperandType.Boolean => 1,
        OperandType.Share => 0.5m,
        OperandType.Months => 6,
        OperandType.Number => 3,
        _ => 2,
    };

    private static decimal RandomThreshold(Operand operand, Random random)
    {
        decimal[] values = operand.Type switch
        {
            OperandType.Boolean => [0, 1],
            OperandType.Share => [0, 0.2m, 0.5m, 0.8m, 1],
            OperandType.Months => [0, 6],
            OperandType.Number when operand is SubunitOperand { Measure: SubunitMeasure.DisciplinedUnremedied } => [0, 1],
            OperandType.Number when operand is SubunitOperand => [0, 3],
            OperandType.Number => [2, 3],
            _ => [1, 2, 3, 4],
        };
        return values[random.Next(values.Length)];
    }

    private static IEnumerable<Formula> EveryFormula()
    {
        var variant = 0;
        Condition Next(Operand operand) => Condition(operand, Comparison.AtLeast, Threshold(operand), ConditionRole.Requirement, $"{variant++}");
        Condition Grade() => Next(Operands.Of(FactTable.TaskResults));
        Condition Flag() => Next(Operands.Of(FactTable.Exemplary));
        Condition Share() => Next(Operands.Of(FactTable.Tasks, TaskShare.OnTime));
        Condition Rating() => Next(Operands.Of(FactTable.StateRating));
        var twice = Flag();
        return
        [
            Formula.All(),
            Formula.Any(),
            Formula.Not(Formula.All()),
            Formula.Not(Formula.Any()),
            Formula.All(Grade()),
            Formula.Any(Flag()),
            Formula.All(Grade(), Flag(), Share()),
            Formula.Any(Grade(), Flag(), Share()),
            Formula.Not(Grade()),
            Formula.Not(Formula.Not(Flag())),
            Formula.Not(Formula.All(Grade(), Flag())),
            Formula.Not(Formula.Any(Grade(), Share())),
            Formula.Unless(Grade(), Flag()),
            Formula.Not(Formula.Unless(Grade(), Flag())),
            Formula.Unless(Formula.Unless(Grade(), Flag()), Formula.Unless(Share(), Rating())),
            Formula.All(Formula.Any(Grade(), Flag()), Formula.Any(Share(), Rating())),
            Formula.Any(Formula.All(Grade(), Flag()), Formula.All(Share(), Rating())),
            Formula.Any(Formula.All(Grade(), Formula.Not(Flag())), Formula.Not(Formula.Any(Share(), Rating()))),
            Formula.All(Formula.Not(Formula.All(Grade(), Flag())), Formula.Any(), Share()),
            Formula.Any(Formula.All(), Formula.Not(Formula.Any(Grade()))),
            Formula.Unless(Formula.Any(Grade(), Share()), Formula.All(Flag(), Formula.Not(Rating()))),
            Formula.Any(twice, Formula.Not(twice)),
            Formula.All(twice, Formula.Not(twice)),
        ];
    }

    /// <summary>As many conditions as asked for, spread over all operands and joined into random formulas.</summary>
    private static Ladder Wide(SubjectKind kind, int count)
    {
        var random = new Random(count);
        var operands = OperandsOf(kind);
        var conditions = Enumerable.Range(0, count).Select(i => Condition(
            operands[i % operands.Length], (Comparison)random.Next(1, 6), Threshold(operands[i % operands.Length]), (ConditionRole)random.Next(1, 3), $"{i}"));
        return OfTriggers(kind, [.. conditions.Chunk(5).Select(chunk => Join(chunk, random))]);
    }

    private static Formula Join(IReadOnlyList<Formula> parts, Random random)
    {
        if (parts.Count == 1)
        {
            return random.Next(3) == 0 ? Formula.Not(parts[0]) : parts[0];
        }

        var left = Join([.. parts.Take(parts.Count / 2)], random);
        var right = Join([.. parts.Skip(parts.Count / 2)], random);
        return random.Next(4) switch
        {
            0 => Formula.All(left, right),
            1 => Formula.Any(left, right),
            2 => Formula.Unless(left, right),
            _ => Formula.Not(Formula.All(left, right)),
        };
    }
}
