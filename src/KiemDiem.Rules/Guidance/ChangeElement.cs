using System.Collections.Immutable;

namespace KiemDiem.Rules.Guidance;

/// <summary>What moves as one: a single fact, or all counts of subunits together.</summary>
internal sealed class ChangeElement
{
    private static readonly Label Subunits = new("kết quả của đơn vị trực thuộc (chi bộ: đảng viên)", "results of the subunits (of a cell: members)");

    private static readonly HashSet<FactDefinition> OfOthers =
    [
        FactTable.Position, FactTable.ManagedCentrally, FactTable.MemberCount, FactTable.StateRating, FactTable.PeerBodiesLowestRating,
        FactTable.UnitRating, FactTable.CollectiveRating, FactTable.Tasks.Assigned, FactTable.UnitTasks.Assigned,
    ];

    private static readonly HashSet<FactDefinition> Established =
    [
        FactTable.Tasks.ForceMajeure, FactTable.UnitTasks.ForceMajeure, FactTable.Discipline, FactTable.MemberDiscipline, FactTable.LowConfidenceShare,
        FactTable.StateEmployee, FactTable.Quarters,
    ];

    private ChangeElement(string key, Label label, ImmutableArray<FactDefinition> facts, ChangeClass of)
    {
        Key = key;
        Label = label;
        Facts = facts;
        Class = of;
    }

    /// <summary>The facts of all counts of subunits.</summary>
    public static ImmutableArray<FactDefinition<int>> SubunitFacts { get; } =
    [
        FactTable.SubunitsTotal, FactTable.SubunitsExcellent, FactTable.SubunitsGood, FactTable.SubunitsCompleted, FactTable.SubunitsNotCompleted,
        FactTable.SubunitsDisciplined, FactTable.SubunitsDisciplinedSelfRemedied,
    ];

    /// <summary>The key: the fact's, or <c>subunits</c>.</summary>
    public string Key { get; }

    /// <summary>The name in both languages.</summary>
    public Label Label { get; }

    /// <summary>The facts that move.</summary>
    public ImmutableArray<FactDefinition> Facts { get; }

    /// <summary>Whose hands it is in.</summary>
    public ChangeClass Class { get; }

    /// <summary>The only fact; null where several move.</summary>
    public FactDefinition? Single => Facts is [var fact] ? fact : null;

    /// <summary>A single fact.</summary>
    public static ChangeElement Of(FactDefinition fact) => new(fact is LocalFact ? $"local.{fact.Key}" : fact.Key, fact.Label, [fact], ClassOf(fact));

    /// <summary>All counts of subunits.</summary>
    public static ChangeElement OfSubunits() => new("subunits", Subunits, [.. SubunitFacts], ChangeClass.ByOthers);

    /// <summary>Copies the facts from one store to another.</summary>
    public void Copy(FactStorage from, FactStorage to)
    {
        foreach (var fact in Facts)
        {
            fact.CopyRaw(from, fact, to);
        }
    }

    private static ChangeClass ClassOf(FactDefinition fact) =>
        OfOthers.Contains(fact) || fact is LocalFact { LocalType: LocalFactType.Rating } ? ChangeClass.ByOthers
        : Established.Contains(fact) || Starts(fact, "findings.") || Starts(fact, "participation.") ? ChangeClass.OnRecord
        : ChangeClass.ThisYear;

    private static bool Starts(FactDefinition fact, string prefix) => fact is not LocalFact && fact.Key.StartsWith(prefix, StringComparison.Ordinal);
}
