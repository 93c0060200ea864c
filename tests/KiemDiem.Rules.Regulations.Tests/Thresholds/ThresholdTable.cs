using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Thresholds;

/// <summary>
/// The literal values of one ladder, read from the text file beside this class. A line in brackets is the provision that the lines below it
/// are from; a line is the key of a condition, its facts, and values with the status that follows: T holds, F does not, U unknown,
/// N not applicable; an indented line goes on with the values. Where the rating year is what is asked, the values are years, and each is judged
/// in its own. A table that extends another replaces the lines of the same key; a key alone keeps their values and takes the provision above
/// it, and <c>without</c> leaves a key out.
/// </summary>
internal sealed partial record ThresholdTable(string RegulationId, int Year, SubjectKind Kind, ImmutableArray<ThresholdEntry> Entries)
{
    private const string Extends = "extends ";
    private const string Without = "without ";

    // Under 124-QĐ/TW the year is 2023 for all: no decision rates 2024 again, so that in 2024 one condition can never hold.
    private static readonly (string Id, string Folder, int Year)[] Texts =
    [
        ("qd132-hd16", "QD132HD16", 2018),
        ("qd132-hd21", "QD132", 2021),
        ("qd124-hd25", "QD124", 2023),
        ("qd366-hd43", "QD366", 2025),
        ("tuyen-quang-26", "TuyenQuang", 2021),
        ("ha-noi", "HaNoi", 2023),
        ("thuong-tin", "ThuongTin", 2023),
        ("binh-dinh", "BinhDinh", 2023),
        ("chi-linh", "ChiLinh", 2023),
        ("hue", "Hue", 2023),
    ];

    public static ImmutableArray<ThresholdTable> All { get; } =
        [.. from text in Texts from kind in SubjectKinds.All select new ThresholdTable(text.Id, text.Year, kind, Read($"{text.Folder}/{kind}"))];

    public static IEnumerable<object[]> Names => All.Select(table => new object[] { table.RegulationId, table.Kind });

    public Ladder Ladder => RegulationCatalog.Default.ById(RegulationId).LadderFor(Kind);

    public static ThresholdTable Of(string regulation, SubjectKind kind) => All.Single(table => table.RegulationId == regulation && table.Kind == kind);

    /// <summary>The rules of every year in which some rows are judged.</summary>
    public IReadOnlyDictionary<int, RatingRules> RulesByYear(IEnumerable<ThresholdRow> rows, Func<int, RatingRules> rulesOf) =>
        rows.Select(row => row.YearOr(Year)).Distinct().ToDictionary(year => year, rulesOf);

    private static ImmutableArray<ThresholdEntry> Read(string name)
    {
        using var stream = typeof(ThresholdTable).Assembly.GetManifestResourceStream($"Thresholds/{name}.txt") ?? throw new FileNotFoundException($"There is no table {name}.");
        using var reader = new StreamReader(stream);
        var (entries, extended) = (new List<ThresholdEntry>(), ImmutableArray<ThresholdEntry>.Empty);
        string[] provision = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(Extends, StringComparison.Ordinal))
            {
                extended = Read(line[Extends.Length..]);
            }
            else if (line.StartsWith(Without, StringComparison.Ordinal))
            {
                extended = extended.Remove(extended.Single(entry => entry.Key == line[Without.Length..]));
            }
            else if (line.StartsWith('['))
            {
                provision = line.Trim('[', ']').Split(" | ");
            }
            else if (line.StartsWith(' '))
            {
                entries[^1] = entries[^1] with { Rows = [.. entries[^1].Rows, .. Rows(entries[^1].Rows[0].Keys, line)] };
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                entries.Add(Entry(line, provision, extended));
            }
        }

        return [.. extended.Where(entry => entries.TrueForAll(own => own.Key != entry.Key)), .. entries];
    }

    private static ThresholdEntry Entry(string line, string[] provision, ImmutableArray<ThresholdEntry> extended)
    {
        var columns = Gap().Split(line, 3);
        var rows = columns.Length == 1 ? extended.Single(entry => entry.Key == line).Rows : [.. Rows(columns[1], columns[2])];
        return new(columns[0], provision[0], provision[1], provision[2], rows);
    }

    private static IEnumerable<ThresholdRow> Rows(string keys, string items) =>
        items.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(item => Row(keys, item));

    private static ThresholdRow Row(string keys, string item) => new(keys, item[..^2], item[^1] switch
    {
        'T' => FindingStatus.True,
        'F' => FindingStatus.False,
        'U' => FindingStatus.Unknown,
        'N' => FindingStatus.NotApplicable,
        _ => throw new FormatException($"'{item}' ends with no status."),
    });

    [GeneratedRegex(" {2,}")]
    private static partial Regex Gap();
}
