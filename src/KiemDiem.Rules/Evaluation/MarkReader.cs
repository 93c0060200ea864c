namespace KiemDiem.Rules.Engines;

/// <summary>Reads what the facts of one group do to the rules.</summary>
internal abstract class MarkReader
{
    /// <summary>The reader of a group.</summary>
    public static MarkReader Of(OperandGroup group, BoundLadder ladder, RuleMarker marker) => group switch
    {
        TaskGroup tasks when TaskReader.CanRead(tasks) => new TaskReader(tasks, ladder, marker),
        DisciplineGroup discipline => new DisciplineReader(discipline, marker),
        ValueGroup { Fact: FactDefinition<DateOnly> or FactDefinition<int> } number => new NumberReader(number, ladder, marker),
        _ => new GroupReader(group, marker),
    };

    public abstract RuleMarks Read(ReviewCase subject);
}
