using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Json;

/// <summary>The names of the overlay form, for the reader and the schema.</summary>
internal static partial class OverlayNames
{
    /// <summary>Ids of overlays and localities.</summary>
    public const string IdPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>Names of local facts, triggers and ceilings.</summary>
    public const string NamePattern = "^[a-z][A-Za-z0-9]*$";

    // In .NET a line feed may follow the end that a schema means by $.
    private const string End = @"\z";

    private static readonly Label IdShape = new("chữ thường không dấu, số, gạch nối, ví dụ tinh-mau", "lower-case letters, digits and hyphens, for example tinh-mau");
    private static readonly Label NameShape = new("chữ không dấu và số, bắt đầu bằng chữ thường", "letters and digits, a lower-case letter first");

    /// <summary>The properties of the document.</summary>
    public static readonly ImmutableArray<string> Root =
        ["$schema", "overlay", "id", "title", "base", "revision", "locality", "firstYear", "lastYear", "documents", "settings", "localFacts", "changes", "deadlines", "dossier", "registrations", "rules"];

    /// <summary>What a change can be, with the properties that it has beside <c>change</c>, <c>kinds</c> and <c>citation</c>: those it must have first.</summary>
    public static readonly ImmutableArray<(string Name, ImmutableArray<string> Needed, ImmutableArray<string> Optional)> Changes =
    [
        ("threshold", ["condition", "required"], []),
        ("replace", ["condition", "with"], []),
        ("remove", ["condition"], []),
        ("require", ["rating", "when"], []),
        ("trigger", ["name", "label", "when"], ["weighed"]),
        ("ceiling", ["name", "label", "highest", "when"], []),
        ("notAbove", ["label", "of"], ["from"]),
        ("quota", ["share"], ["outstandingShare"]),
    ];

    /// <summary>The ratings that a subject may not exceed: those of the unit and of the collective.</summary>
    public static readonly ImmutableArray<string> NotAboveOf = [FactTable.CollectiveRating.Key, FactTable.UnitRating.Key];

    /// <summary>The ratings that have conditions of their own, to which one more can be put.</summary>
    public static readonly ImmutableArray<string> Standards = [.. Vocabulary.NamesOf<Rating>().Where(name => name != Vocabulary.NameOf(Rating.NotCompleted))];

    /// <summary>The ratings that can be the highest there is: a ceiling at the top would hold nobody.</summary>
    public static readonly ImmutableArray<string> Ceilings = [.. Vocabulary.NamesOf<Rating>().Where(name => name != Vocabulary.NameOf(Rating.Excellent))];

    /// <summary>The types of local facts that have no smallest and no largest number.</summary>
    public static readonly ImmutableArray<string> TypesWithoutRange =
        [.. new[] { LocalFactType.Text, LocalFactType.Boolean, LocalFactType.Grade, LocalFactType.Rating }.Select(Vocabulary.NameOf)];

    /// <summary>The id of an overlay or locality; null when it is not usable, which is told.</summary>
    public static string? Id(ObjectReader parent, string property) => parent.Text(property, IdRegex().IsMatch, IdShape);

    /// <summary>The name of a local fact, trigger or ceiling; null when it is not usable, which is told.</summary>
    public static string? Name(ObjectReader parent) => parent.Text("name", NameRegex().IsMatch, NameShape);

    [GeneratedRegex(IdPattern + End, RegexOptions.CultureInvariant)]
    private static partial Regex IdRegex();

    [GeneratedRegex(NamePattern + End, RegexOptions.CultureInvariant)]
    private static partial Regex NameRegex();
}
