using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>The operands that are computed from facts. A plain fact becomes an operand by <see cref="Of(FactDefinition)"/>.</summary>
public static class Operands
{
    private static readonly Lazy<ImmutableSortedDictionary<string, Operand>> LazyByKey = new(() => All().ToImmutableSortedDictionary(operand => operand.Key, operand => operand, StringComparer.Ordinal));

    /// <summary>Full months since admission to the Party, at the end of the rating year.</summary>
    public static Operand MembershipMonths { get; } = new MonthsOperand(
        FactTable.AdmittedOn, "participation.membershipMonths", new("số tháng từ ngày kết nạp đến 31/12 năm đánh giá", "full months from admission to 31 December"), MonthsSpan.ToEndOfYear);

    /// <summary>Full months since the collective was founded, at the end of the rating year.</summary>
    public static Operand FoundedMonths { get; } = new MonthsOperand(
        FactTable.FoundedOn, "participation.foundedMonths", new("số tháng từ ngày thành lập đến 31/12 năm đánh giá", "full months from founding to 31 December"), MonthsSpan.ToEndOfYear);

    /// <summary>Full months of the rating year before a transfer in that year.</summary>
    public static Operand MonthsBeforeTransfer { get; } = new MonthsOperand(
        FactTable.TransferredOn, "participation.monthsBeforeTransfer", new("số tháng trong năm ở nơi chuyển đi", "full months of the year before the transfer"), MonthsSpan.FromStartOfYear);

    /// <summary>The points in total.</summary>
    public static Operand ScoreTotal { get; } = new ScoreOperand();

    /// <summary>The rating year.</summary>
    public static Operand RatingYear { get; } = new RatingYearOperand();

    /// <summary>Every operand on the facts of the table, by its key.</summary>
    public static ImmutableSortedDictionary<string, Operand> ByKey => LazyByKey.Value;

    /// <summary>The fact itself as an operand.</summary>
    public static Operand Of(FactDefinition fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new FactOperand(fact);
    }

    /// <summary>A share of tasks.</summary>
    public static Operand Of(TaskDefinitions tasks, TaskShare share)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return new TaskOperand(tasks, share);
    }

    /// <summary>A share or number of subunits.</summary>
    public static Operand Of(SubunitMeasure measure) => new SubunitOperand(measure);

    /// <summary>Something that the ratings of the quarters have.</summary>
    public static Operand Of(QuarterMeasure measure) => new QuarterOperand(measure);

    /// <summary>The subject's own discipline.</summary>
    public static Operand Discipline(DisciplineMeasure measure) => new DisciplineOperand(FactTable.Discipline, measure);

    /// <summary>Discipline of the members of the leadership.</summary>
    public static Operand MemberDiscipline(DisciplineMeasure measure) => new DisciplineOperand(FactTable.MemberDiscipline, measure);

    private static IEnumerable<Operand> All() =>
        FactTable.All.Where(fact => fact.Type is FactType.Boolean or FactType.Name or FactType.Count or FactType.Number && !IsCounted(fact)).Select(Of)
            .Concat(Enum.GetValues<TaskShare>().SelectMany(share => new[] { Of(FactTable.Tasks, share), Of(FactTable.UnitTasks, share) }))
            .Concat(Enum.GetValues<SubunitMeasure>().Select(Of))
            .Concat(Enum.GetValues<DisciplineMeasure>().SelectMany(measure => new[] { Discipline(measure), MemberDiscipline(measure) }))
            .Concat(Enum.GetValues<QuarterMeasure>().Select(Of))
            .Concat([MembershipMonths, FoundedMonths, MonthsBeforeTransfer, ScoreTotal, RatingYear]);

    /// <summary>Counts of tasks and subunits hang together with others; texts measure them as shares.</summary>
    private static bool IsCounted(FactDefinition fact) =>
        fact.Type == FactType.Count && (fact.Key.StartsWith("tasks.", StringComparison.Ordinal) || fact.Key.StartsWith("unitTasks.", StringComparison.Ordinal) || fact.Key.StartsWith("subunits.", StringComparison.Ordinal));
}
