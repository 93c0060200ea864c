using System.Globalization;

namespace KiemDiem.Rules.Regulations.Tests.Notation;

/// <summary>
/// Facts in one line, for tables: <c>tasks.completed/assigned=9/20 grades.workStyle=good</c>. The keys are those of the fact table; after a
/// slash the group may be left out. <c>?</c> is not given, <c>-</c> is none. The ratings of a list are joined by a semicolon, <c>[]</c> is an empty one.
/// </summary>
internal static class FactNotation
{
    private const string Absent = "?";
    private const string None = "-";
    private const string EmptyList = "[]";

    public static ReviewCase With(this ReviewCase subject, string facts)
    {
        foreach (var item in facts.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = item.IndexOf('=', StringComparison.Ordinal);
            subject = subject.With(item[..equals], item[(equals + 1)..]);
        }

        return subject;
    }

    public static ReviewCase With(this ReviewCase subject, string keys, string values)
    {
        foreach (var (fact, value) in FactsOf(keys).Zip(values.Split('/'), (fact, value) => (fact, value)))
        {
            subject = Set(subject, fact, value);
        }

        return subject;
    }

    public static IReadOnlyList<FactDefinition> FactsOf(string keys)
    {
        var group = "";
        var facts = new List<FactDefinition>();
        foreach (var name in keys.Split('/'))
        {
            var key = name.Contains('.', StringComparison.Ordinal) || group.Length == 0 ? name : group + name;
            group = key[..(key.LastIndexOf('.') + 1)];
            facts.Add(FactTable.Find(key) ?? throw new FormatException($"There is no fact '{key}'."));
        }

        return facts;
    }

    private static ReviewCase Set(ReviewCase subject, FactDefinition fact, string value) => fact switch
    {
        FactDefinition<bool> boolean => subject.With(boolean, Parse(value, bool.Parse)),
        FactDefinition<Grade> grade => subject.With(grade, Parse(value, Named<Grade>)),
        FactDefinition<Rating> rating => subject.With(rating, Parse(value, Named<Rating>)),
        FactDefinition<Position> position => subject.With(position, Parse(value, Named<Position>)),
        FactDefinition<string> text => subject.With(text, Parse(value, id => id)),
        FactDefinition<int> count => subject.With(count, Parse(value, text => int.Parse(text, CultureInfo.InvariantCulture))),
        FactDefinition<decimal> number => subject.With(number, Parse(value, text => decimal.Parse(text, CultureInfo.InvariantCulture))),
        FactDefinition<DateOnly> date => subject.With(date, Parse(value, DisciplineNotation.Date)),
        FactDefinition<IReadOnlyList<Discipline>> list => subject.With(list, Parse<IReadOnlyList<Discipline>>(value, DisciplineNotation.List)),
        FactDefinition<IReadOnlyList<Rating>> ratings => subject.With(ratings, Parse<IReadOnlyList<Rating>>(value, Ratings)),
        _ => throw new FormatException($"The notation has no values for '{fact.Key}'."),
    };

    private static Fact<T> Parse<T>(string value, Func<string, T> parse)
        where T : notnull => value switch
        {
            Absent => Fact<T>.Unknown,
            None => Fact<T>.None,
            _ => Fact<T>.Known(parse(value)),
        };

    private static IReadOnlyList<Rating> Ratings(string text) => text == EmptyList ? [] : [.. text.Split(';').Select(Named<Rating>)];

    private static TEnum Named<TEnum>(string name)
        where TEnum : struct, Enum =>
        Vocabulary.TryParse<TEnum>(name, out var value) ? value : throw new FormatException($"'{name}' is no {typeof(TEnum).Name}.");
}
