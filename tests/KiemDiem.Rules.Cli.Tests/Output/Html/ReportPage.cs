using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KiemDiem.Rules.Cli.Tests.Output.Html;

/// <summary>A written page, taken apart. Its main part is well-formed, so that it needs no reader of HTML.</summary>
internal sealed class ReportPage
{
    public ReportPage(string text)
    {
        Text = text;
        Main = XElement.Parse(Regex.Match(text, "<main>.*</main>", RegexOptions.Singleline).Value, LoadOptions.PreserveWhitespace);
    }

    public string Text { get; }

    public XElement Main { get; }

    /// <summary>The shared explanations, as the script reads them.</summary>
    public JsonElement Explanations => JsonDocument.Parse(Regex.Match(Text, "id=\"explanations\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value).RootElement;

    public IEnumerable<XElement> Subjects => With("ol", "class", "subjects").Single().Elements("li");

    public IEnumerable<XElement> Causes => With("ol", "class", "causes").SelectMany(list => list.Elements("li"));

    public IEnumerable<XElement> With(string element, string attribute, string value) => Main.Descendants(element).Where(item => (string?)item.Attribute(attribute) == value);

    /// <summary>The explanation with a number, line by line.</summary>
    public IEnumerable<string> Explanation(int number) =>
        Explanations.GetProperty("explanations")[number].EnumerateArray().Select(line => Explanations.GetProperty("lines")[line.GetInt32()].GetString()!);

    /// <summary>The number that a reader sees in an element or, where it holds more, in the part of it that is the number.</summary>
    public static int NumberIn(XElement element, string part = "n")
    {
        var number = element.DescendantsAndSelf().FirstOrDefault(item => (string?)item.Attribute("class") == part) ?? element.Descendants("b").FirstOrDefault() ?? element;
        return int.Parse(number.Value, NumberStyles.AllowThousands, new NumberFormatInfo { NumberGroupSeparator = "." });
    }
}
