namespace KiemDiem.Rules.Conformance;

/// <summary>Edits of cases by facts whose type is known only at run time.</summary>
public static class CaseEdits
{
    /// <summary>The case with one fact as another case has it.</summary>
    public static ReviewCase WithFactOf(this ReviewCase subject, ReviewCase other, FactDefinition fact) => fact switch
    {
        FactDefinition<bool> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<Grade> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<Rating> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<Position> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<int> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<decimal> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<DateOnly> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<string> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<IReadOnlyList<Discipline>> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<IReadOnlyList<Rating>> typed => subject.With(typed, other.Get(typed)),
        FactDefinition<IReadOnlyList<string>> typed => subject.With(typed, other.Get(typed)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A fact of a type that these tests do not know."),
    };

    /// <summary>The case with one fact not given.</summary>
    public static ReviewCase Without(this ReviewCase subject, FactDefinition fact) =>
        subject.WithFactOf(new ReviewCase(subject.Id, subject.Kind), fact);
}
