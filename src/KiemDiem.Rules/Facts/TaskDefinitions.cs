using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>The rows of one group of task counts: the subject's own tasks, or those of the unit a leader heads.</summary>
public sealed class TaskDefinitions
{
    internal TaskDefinitions(FactRows rows, string prefix, Label whose, ImmutableArray<SubjectKind> kinds)
    {
        Whose = whose;
        Assigned = rows.Count($"{prefix}.assigned", $"số nhiệm vụ được giao ({whose.Vietnamese})", $"tasks assigned ({whose.English})", kinds: kinds);
        Completed = rows.Count($"{prefix}.completed", $"số nhiệm vụ hoàn thành ({whose.Vietnamese})", $"tasks completed ({whose.English})", kinds: kinds);
        OnTime = rows.Count($"{prefix}.onTime", $"số nhiệm vụ hoàn thành đúng tiến độ, bảo đảm chất lượng ({whose.Vietnamese})", $"tasks completed on time and to quality ({whose.English})", kinds: kinds);
        Exceeded = rows.Count($"{prefix}.exceeded", $"số nhiệm vụ hoàn thành vượt mức ({whose.Vietnamese})", $"tasks exceeded ({whose.English})", kinds: kinds);
        KeyTargetsMissed = rows.Boolean($"{prefix}.keyTargetsMissed", $"có chỉ tiêu chủ yếu không đạt ({whose.Vietnamese})", $"key targets missed ({whose.English})", none: true, kinds: kinds);
        FiveTargetsMissed = rows.Boolean($"{prefix}.fiveTargetsMissed", $"không đạt 05 chỉ tiêu kinh tế - xã hội cơ bản ({whose.Vietnamese})", $"the five basic socio-economic targets missed ({whose.English})", none: true, kinds: kinds);
        ForceMajeure = rows.Boolean($"{prefix}.forceMajeure", $"bất khả kháng ({whose.Vietnamese})", $"force majeure ({whose.English})", Absence.AssumedNotClaimed, kinds: kinds);
        All = [Assigned, Completed, OnTime, Exceeded, KeyTargetsMissed, FiveTargetsMissed, ForceMajeure];
    }

    /// <summary>Whose tasks these are.</summary>
    public Label Whose { get; }

    /// <summary>Tasks and targets assigned for the year.</summary>
    public FactDefinition<int> Assigned { get; }

    /// <summary>Of the assigned ones, those completed.</summary>
    public FactDefinition<int> Completed { get; }

    /// <summary>Of the completed ones, those on time and to the required quality.</summary>
    public FactDefinition<int> OnTime { get; }

    /// <summary>Of the completed ones, those exceeded.</summary>
    public FactDefinition<int> Exceeded { get; }

    /// <summary>Whether key targets were missed.</summary>
    public FactDefinition<bool> KeyTargetsMissed { get; }

    /// <summary>Whether the five basic socio-economic targets of 366-QĐ/TW were missed.</summary>
    public FactDefinition<bool> FiveTargetsMissed { get; }

    /// <summary>Whether force majeure explains the result.</summary>
    public FactDefinition<bool> ForceMajeure { get; }

    internal ImmutableArray<FactDefinition> All { get; }
}
