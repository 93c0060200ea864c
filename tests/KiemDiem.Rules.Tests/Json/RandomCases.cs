using System.Collections.Immutable;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>Valid cases at random: for each fact of the table that the kind has, unknown, none where it may be, or a value.</summary>
internal static class RandomCases
{
    private static readonly string[] Texts = ["x", "Nguyễn Thị Ánh", "\"trích\" \\ /", "dòng 1\ndòng 2\t", "-", "null", "😀", " có khoảng trắng ", "{\"a\":[1]}", "', <b>&amp;"];

    /// <summary>One fact of each type that a local rule set can declare.</summary>
    public static IReadOnlyList<LocalFact> LocalFacts { get; } = [.. Enum.GetValues<LocalFactType>().Select(type => CaseTexts.Local($"thu.{type}", type))];

    public static ReviewCase Next(Random random, string id)
    {
        var kind = (SubjectKind)random.Next(1, 7);
        var storage = new FactStorage();
        foreach (var fact in FactTable.All.Where(fact => fact.Kinds.Contains(kind)))
        {
            switch (random.Next(4))
            {
                case 0:
                    break;
                case 1 when fact.AllowsNone:
                    fact.WriteNone(storage);
                    break;
                default:
                    fact.WriteBoxed(storage, Value(random, fact));
                    break;
            }
        }

        var unknown = new FactStorage();
        while (new ReviewCase(id, kind, storage) is { Problems.IsEmpty: false } wrong)
        {
            // Facts that contradict others are taken away, counts with their whole group.
            var groups = wrong.Problems.Select(problem => problem.Path.Split('[', '.')[0]).ToHashSet(StringComparer.Ordinal);
            foreach (var fact in FactTable.All.Where(fact => groups.Contains(fact.Key.Split('.')[0]) && fact.Type is FactType.Count or FactType.DisciplineList))
            {
                fact.CopyRaw(unknown, fact, storage);
            }
        }

        foreach (var fact in LocalFacts.Where(_ => random.Next(6) == 0))
        {
            fact.WriteBoxed(storage, Value(random, fact));
        }

        return new ReviewCase(id, kind, storage);
    }

    /// <summary>Everything a case holds, so that two can be compared.</summary>
    public static IEnumerable<string> Contents(ReviewCase subject) =>
    [
        subject.Id, subject.Kind.ToString(), string.Join(";", subject.Local),
        .. FactTable.All.Select(fact => $"{fact.Key} {subject.StateOf(fact)} {Shown(fact.BoxedIn(subject.Storage))}"),
    ];

    private static string? Shown(object? value) => value is System.Collections.IEnumerable items and not string
        ? string.Join("|", items.Cast<object>())
        : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);

    private static object Value(Random random, FactDefinition fact) => fact.Type switch
    {
        FactType.Boolean or FactType.Name => fact.ValueOf(fact.Names[random.Next(fact.Names.Length)])!,
        FactType.Count => random.Next(20) == 0 ? 1_000_000_000 : random.Next(4),
        FactType.Number => random.Next(3) == 0 ? fact.Maximum!.Value : decimal.Round(fact.Maximum!.Value * (decimal)random.NextDouble(), random.Next(10)),
        FactType.Date => Date(random),
        FactType.Text => Text(random),
        FactType.DisciplineList => ImmutableArray.CreateRange(Enumerable.Range(0, random.Next(4)).Select(_ => Decision(random))),
        FactType.NameList => ImmutableArray.CreateRange(Enumerable.Range(0, random.Next(5)).Select(_ => (Rating)random.Next(1, 5))),
        FactType.TextList => ImmutableArray.CreateRange(Enumerable.Range(0, random.Next(4)).Select(_ => Text(random))),
        _ => throw new InvalidOperationException($"{fact.Key} is of a type that the generator does not know."),
    };

    private static string Text(Random random) => Texts[random.Next(Texts.Length)];

    private static DateOnly Date(Random random) => new DateOnly(2018, 1, 1).AddDays(random.Next(3000));

    private static Discipline Decision(Random random)
    {
        DateOnly[] dates = [.. Enumerable.Range(0, 3).Select(_ => Date(random)).Order()];
        return new()
        {
            Form = random.Next(3) == 0 ? null : (DisciplineForm)random.Next(1, 6),
            ViolatedOn = Maybe(random, dates[0]),
            DecidedOn = Maybe(random, dates[1]),
            AggravatedOn = Maybe(random, dates[2]),
            DutyRelated = Maybe(random, random.Next(2) == 0),
            AtFormerUnit = Maybe(random, random.Next(2) == 0),
            SelfDetectedAndRemedied = Maybe(random, random.Next(2) == 0),
            CountedBefore = Maybe(random, random.Next(2) == 0),
        };
    }

    private static T? Maybe<T>(Random random, T value)
        where T : struct => random.Next(3) == 0 ? null : value;
}
