using System.Globalization;

namespace KiemDiem.Rules.Regulations.Tests.Notation;

/// <summary>
/// A decision in one word: <c>warning@2022-03-01..2022-09-01+self</c> is a Warning of 1 September for a violation of 1 March, self-detected and
/// remedied. More: <c>+counted</c> (before), <c>+former</c> (unit), <c>+duty</c> (has to do with the duties), <c>+private</c> (has not),
/// <c>+aggravated2023-05-01</c>. Several are joined by a semicolon, <c>[]</c> is none, <c>?</c> stands for a form or date that is not known.
/// </summary>
internal static class DisciplineNotation
{
    private const string Aggravated = "aggravated";

    public static IReadOnlyList<Discipline> List(string text) => text == "[]" ? [] : [.. text.Split(';').Select(One)];

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Discipline One(string text)
    {
        var parts = text.Split('+');
        var (form, dates) = Halves(parts[0], "@");
        var (violated, decided) = Halves(dates, "..");
        return parts.Skip(1).Aggregate(
            new Discipline
            {
                Form = form == "?" ? null : Enum.Parse<DisciplineForm>(form, ignoreCase: true),
                ViolatedOn = violated == "?" ? null : Date(violated),
                DecidedOn = decided == "?" ? null : Date(decided),
            },
            Circumstance);
    }

    private static Discipline Circumstance(Discipline item, string circumstance) => circumstance switch
    {
        "self" => item with { SelfDetectedAndRemedied = true },
        "counted" => item with { CountedBefore = true },
        "former" => item with { AtFormerUnit = true },
        "duty" => item with { DutyRelated = true },
        "private" => item with { DutyRelated = false },
        _ when circumstance.StartsWith(Aggravated, StringComparison.Ordinal) => item with { AggravatedOn = Date(circumstance[Aggravated.Length..]) },
        _ => throw new FormatException($"'{circumstance}' is no circumstance of a discipline."),
    };

    private static (string First, string Second) Halves(string text, string separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return (text[..at], text[(at + separator.Length)..]);
    }
}
