using System.Globalization;

namespace KiemDiem.Rules.Explanations;

/// <summary>Assumptions in words.</summary>
internal static class AssumptionText
{
    /// <summary>What was assumed for a path: a fact, or a property of a discipline decision such as <c>discipline[0].countedBefore</c>.</summary>
    public static string Of(string path, SubjectKind kind, Language language)
    {
        if (FactTable.Find(path) is { } fact)
        {
            return $"• {fact.Label.For(kind, language)}: {Value(fact.AssumedValue, language)} [{path}]";
        }

        var parts = path.Split('[', ']');
        var property = DisciplineProperty.All.First(property => parts[2] == "." + property.Name);
        var number = int.Parse(parts[1], CultureInfo.InvariantCulture) + 1;
        return $"• {FactTable.Find(parts[0])!.Label.For(kind, language)}, {Word.DecisionNumber.In(language, number)}, {property.Label.In(language)}: {Word.No.In(language)} [{path}]";
    }

    private static string Value(string? assumed, Language language) => assumed switch
    {
        "true" => Word.Yes.In(language),
        "false" => Word.No.In(language),
        "null" => Word.WithoutEffect.In(language),
        "[]" => Word.NoneAtAll.In(language),
        _ => assumed ?? "",
    };
}
