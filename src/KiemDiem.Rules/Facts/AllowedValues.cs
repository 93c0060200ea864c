using System.Globalization;

namespace KiemDiem.Rules;

/// <summary>Says in words what a fact's value may be; for error messages and templates.</summary>
internal static class AllowedValues
{
    public static Label Of(FactDefinition fact)
    {
        var label = fact.Type switch
        {
            FactType.Boolean => Same("true, false"),
            FactType.Name => Same(string.Join(", ", fact.Names)),
            FactType.Count => Number(fact, "số nguyên", "a whole number"),
            FactType.Number => WithDecimals(Number(fact, "số", "a number")),
            FactType.Date => new Label("ngày dạng yyyy-MM-dd", "a date as yyyy-MM-dd"),
            FactType.Text => new Label("chuỗi ký tự không rỗng", "a text that is not empty"),
            FactType.DisciplineList => new Label("danh sách quyết định kỷ luật, [] là không có", "a list of discipline decisions, [] for none"),
            FactType.NameList => new Label($"danh sách gồm: {string.Join(", ", fact.Names)}", $"a list of: {string.Join(", ", fact.Names)}"),
            _ => new Label("danh sách chuỗi ký tự", "a list of texts"),
        };
        return fact.AllowsNone ? new Label(label.Vietnamese + ", null", label.English + ", null") : label;
    }

    private static Label Number(FactDefinition fact, string vietnamese, string english)
    {
        var minimum = Text(fact.Minimum ?? 0);
        return fact.Maximum is { } maximum
            ? new Label($"{vietnamese} từ {minimum} đến {Text(maximum)}", $"{english} from {minimum} to {Text(maximum)}")
            : new Label($"{vietnamese} từ {minimum} trở lên", $"{english} of {minimum} or more");
    }

    private static Label WithDecimals(Label label) => new(
        $"{label.Vietnamese}, tối đa {ObjectFact<decimal>.MaximumDecimals} chữ số thập phân",
        $"{label.English} with at most {ObjectFact<decimal>.MaximumDecimals} decimal places");

    private static Label Same(string text) => new(text, text);

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
