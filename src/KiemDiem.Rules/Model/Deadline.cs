namespace KiemDiem.Rules.Model;

/// <summary>Something that is due in a review round, for whom, and until when.</summary>
/// <param name="Code">A stable code. A local deadline of the same code stands in the place of the central one, in the years in which it holds.</param>
/// <param name="Task">What is due.</param>
/// <param name="Level">The level it binds; null for every level.</param>
/// <param name="What">What is due, in words.</param>
/// <param name="Who">Who it binds, in words.</param>
/// <param name="Due">The day; null where the text names an event instead.</param>
/// <param name="Source">The provision.</param>
public sealed record Deadline(string Code, DeadlineTask Task, PartyLevel? Level, Label What, Label Who, DueDate? Due, Source Source)
{
    /// <summary>The event before which it is due; null where the text names no event.</summary>
    public Label? Before { get; init; }

    /// <summary>The only rating year it holds for; null when it holds for every year of the text.</summary>
    public int? OnlyYear { get; init; }
}
