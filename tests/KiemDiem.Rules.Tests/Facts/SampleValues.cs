namespace KiemDiem.Rules.Tests.Facts;

/// <summary>Values of facts whose type is known only at run time.</summary>
internal static class SampleValues
{
    private static readonly DateOnly Day = new(2023, 6, 30);

    public static IEnumerable<object> Of(FactDefinition fact) => fact.Type switch
    {
        FactType.Boolean => [false, true],
        FactType.Name => Enum.GetValues(fact.ValueType).Cast<object>(),
        FactType.Count => [0, 1, (int)fact.Maximum!.Value],
        FactType.Number => [0m, 0.125m, fact.Maximum!.Value],
        FactType.Date => [DateOnly.MinValue, Day, DateOnly.MaxValue],
        FactType.Text => ["Nguyễn Văn An"],
        FactType.DisciplineList => [Array.Empty<Discipline>(), new[] { new Discipline { Form = DisciplineForm.Warning, ViolatedOn = Day } }],
        FactType.NameList => [new[] { Rating.Good, Rating.NotCompleted }],
        _ => [Array.Empty<string>(), new[] { "bản tự kiểm điểm" }],
    };

    public static ReviewCase With(ReviewCase subject, FactDefinition fact, object value) => fact switch
    {
        FactDefinition<bool> typed => subject.With(typed, (bool)value),
        FactDefinition<Grade> typed => subject.With(typed, (Grade)value),
        FactDefinition<Rating> typed => subject.With(typed, (Rating)value),
        FactDefinition<Position> typed => subject.With(typed, (Position)value),
        FactDefinition<int> typed => subject.With(typed, (int)value),
        FactDefinition<decimal> typed => subject.With(typed, (decimal)value),
        FactDefinition<DateOnly> typed => subject.With(typed, (DateOnly)value),
        FactDefinition<string> typed => subject.With(typed, (string)value),
        FactDefinition<IReadOnlyList<Discipline>> typed => subject.With(typed, Fact<IReadOnlyList<Discipline>>.Known((IReadOnlyList<Discipline>)value)),
        FactDefinition<IReadOnlyList<Rating>> typed => subject.With(typed, Fact<IReadOnlyList<Rating>>.Known((IReadOnlyList<Rating>)value)),
        FactDefinition<IReadOnlyList<string>> typed => subject.With(typed, Fact<IReadOnlyList<string>>.Known((IReadOnlyList<string>)value)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    public static ReviewCase WithNone(ReviewCase subject, FactDefinition fact) => fact switch
    {
        FactDefinition<bool> typed => subject.With(typed, Fact<bool>.None),
        FactDefinition<Grade> typed => subject.With(typed, Fact<Grade>.None),
        FactDefinition<Rating> typed => subject.With(typed, Fact<Rating>.None),
        FactDefinition<Position> typed => subject.With(typed, Fact<Position>.None),
        FactDefinition<int> typed => subject.With(typed, Fact<int>.None),
        FactDefinition<decimal> typed => subject.With(typed, Fact<decimal>.None),
        FactDefinition<DateOnly> typed => subject.With(typed, Fact<DateOnly>.None),
        FactDefinition<string> typed => subject.With(typed, Fact<string>.None),
        FactDefinition<IReadOnlyList<Discipline>> typed => subject.With(typed, Fact<IReadOnlyList<Discipline>>.None),
        FactDefinition<IReadOnlyList<Rating>> typed => subject.With(typed, Fact<IReadOnlyList<Rating>>.None),
        FactDefinition<IReadOnlyList<string>> typed => subject.With(typed, Fact<IReadOnlyList<string>>.None),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    public static object Get(ReviewCase subject, FactDefinition fact) => fact switch
    {
        FactDefinition<bool> typed => subject.Get(typed).Value,
        FactDefinition<Grade> typed => subject.Get(typed).Value,
        FactDefinition<Rating> typed => subject.Get(typed).Value,
        FactDefinition<Position> typed => subject.Get(typed).Value,
        FactDefinition<int> typed => subject.Get(typed).Value,
        FactDefinition<decimal> typed => subject.Get(typed).Value,
        FactDefinition<DateOnly> typed => subject.Get(typed).Value,
        FactDefinition<string> typed => subject.Get(typed).Value,
        FactDefinition<IReadOnlyList<Discipline>> typed => subject.Get(typed).Value,
        FactDefinition<IReadOnlyList<Rating>> typed => subject.Get(typed).Value,
        FactDefinition<IReadOnlyList<string>> typed => subject.Get(typed).Value,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };
}
