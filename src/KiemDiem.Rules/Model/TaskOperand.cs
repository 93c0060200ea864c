namespace KiemDiem.Rules.Model;

/// <summary>A share of the tasks assigned.</summary>
public sealed class TaskOperand : Operand
{
    internal TaskOperand(TaskDefinitions tasks, TaskShare share)
        : base($"{Prefix(tasks)}.{Vocabulary.NameOf(share)}Share", LabelOf(tasks, share), OperandType.Share)
    {
        Tasks = tasks;
        Share = share;
    }

    /// <summary>The group of tasks.</summary>
    public TaskDefinitions Tasks { get; }

    /// <summary>Which share.</summary>
    public TaskShare Share { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Facts => Share switch
    {
        TaskShare.Completed => [Tasks.Assigned, Tasks.Completed],
        TaskShare.OnTime => [Tasks.Assigned, Tasks.OnTime],
        TaskShare.Exceeded => [Tasks.Assigned, Tasks.Exceeded],
        _ => [Tasks.Assigned, Tasks.Completed, Tasks.OnTime],
    };

    private static string Prefix(TaskDefinitions tasks) => tasks.Assigned.Key[..tasks.Assigned.Key.IndexOf('.', StringComparison.Ordinal)];

    private static Label LabelOf(TaskDefinitions tasks, TaskShare share)
    {
        var label = share switch
        {
            TaskShare.Completed => new Label("tỷ lệ nhiệm vụ hoàn thành", "share of tasks completed"),
            TaskShare.OnTime => new Label("tỷ lệ nhiệm vụ hoàn thành đúng tiến độ, bảo đảm chất lượng", "share of tasks completed on time and to quality"),
            TaskShare.Exceeded => new Label("tỷ lệ nhiệm vụ hoàn thành vượt mức", "share of tasks exceeded"),
            _ => new Label("tỷ lệ nhiệm vụ hoàn thành nhưng chậm tiến độ hoặc chưa bảo đảm chất lượng", "share of tasks completed late or below quality"),
        };
        return new Label($"{label.Vietnamese} ({tasks.Whose.Vietnamese})", $"{label.English} ({tasks.Whose.English})");
    }
}
