using System.Globalization;
using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Json;

/// <summary>JSON paths as messages show them: <c>$.cases[3].tasks.onTime</c>; a name that is more than a word stands in brackets.</summary>
internal static partial class JsonPath
{
    /// <summary>The path of a property. Under an empty path, of a table, it is the column.</summary>
    public static string Child(string path, string name) => path.Length == 0
        ? name
        : Word().IsMatch(name) ? $"{path}.{name}" : $"{path}['{name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}']";

    /// <summary>The path of an element of an array.</summary>
    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    [GeneratedRegex(@"\A[\p{L}_][\p{L}\p{M}\p{Nd}_]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
