using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>A text of the inventory as a page of Markdown: each known provision, its state, and by what it is encoded or why it is not.</summary>
public static class LawDocument
{
    private static readonly Label Provision = new("Điều khoản", "Provision");
    private static readonly Label Paraphrase = new("Nội dung (diễn đạt lại)", "What it says (in our words)");
    private static readonly Label State = new("Tình trạng", "State");
    private static readonly Label ByWhat = new("Mã hóa ở đâu / vì sao không", "By what / why not");
    private static readonly Label Tests = new("Kiểm thử", "Tested by");
    private static readonly Label Seen = new("Nguồn", "What was seen");
    private static readonly Label Provisions = new("Điều khoản đã biết", "Known provisions");
    private static readonly Label RuleSets = new("Bộ quy tắc dẫn văn bản này", "Rule sets that stand on it");

    /// <summary>The page of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="regulations">The rule sets whose citations are shown; a single one is not named.</param>
    /// <param name="language">The language.</param>
    /// <param name="tested">What tests a provision, for one more column; null for none.</param>
    public static string Of(LawText text, IReadOnlyList<Regulation> regulations, Language language = Language.Vietnamese, Func<LawProvision, string>? tested = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(regulations);
        var citations = new LawCitations(regulations);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {Name(text.Document, language)}\n\n{Sentence(text.Title.In(language))}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"- {Seen.In(language)}: {text.Seen.In(language)}.\n");
        page.Append(CultureInfo.InvariantCulture, $"- {Provisions.In(language)}: {Counts(text.Provisions, language)}.\n");
        if (regulations.Count > 1)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {RuleSets.In(language)}: {string.Join(", ", regulations.Where(item => item.Documents.Contains(text.Document)).Select(item => $"`{item.Id}`"))}.\n");
        }

        page.Append('\n');
        ImmutableArray<Label> heads = [Provision, Paraphrase, State, ByWhat, .. tested is null ? [] : new[] { Tests }];
        Row(page, heads.Select(head => head.In(language)));
        page.Append('|').Insert(page.Length, "---|", heads.Length).Append('\n');
        foreach (var provision in text.Provisions)
        {
            string[] cells =
            [
                provision.Provision,
                provision.Paraphrase.In(language),
                WordOf(provision.State).In(language),
                string.Join("<br>", citations.ByWhatOrWhyNot(text, provision, language, asMarkdown: true)),
            ];
            Row(page, tested is null ? cells : [.. cells, tested(provision)]);
        }

        return page.ToString();
    }

    /// <summary>The number of a text and its date, for example <c>Quy định 124-QĐ/TW (04/10/2023)</c>.</summary>
    public static string Name(LegalDocument document, Language language)
    {
        ArgumentNullException.ThrowIfNull(document);
        return string.Create(CultureInfo.InvariantCulture, $"{document.Kind.In(language)} {document.Number} ({document.Date.Day:00}/{document.Date.Month:00}/{document.Date.Year:0000})");
    }

    /// <summary>How many provisions are in which state, in words.</summary>
    public static string Counts(IEnumerable<LawProvision> provisions, Language language)
    {
        var states = provisions.ToLookup(provision => provision.State);
        return string.Join(", ", Enum.GetValues<ProvisionState>().Select(state => string.Create(CultureInfo.InvariantCulture, $"{states[state].Count()} {WordOf(state).In(language)}")));
    }

    /// <summary>The word for a state.</summary>
    public static Label WordOf(ProvisionState state) => state switch
    {
        ProvisionState.Encoded => new("đã mã hóa", "encoded"),
        ProvisionState.Outside => new("ngoài phạm vi", "outside"),
        _ => new("chưa thấy", "not seen"),
    };

    private static void Row(StringBuilder page, IEnumerable<string> cells) =>
        page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
