using System.Text;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>Pieces of Markdown: rows of tables, plain text, provisions.</summary>
internal static class Markdown
{
    /// <summary>The head of a table.</summary>
    public static string Head(params string[] columns) => Row(columns) + Row([.. columns.Select(_ => "---")]);

    /// <summary>A row of a table, with its end of line.</summary>
    public static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>A text in which nothing is taken for a mark of Markdown.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            plain.Append(letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' ? $"\\{letter}" : $"{letter}");
        }

        return plain.ToString();
    }

    /// <summary>The Vietnamese text of a label.</summary>
    public static string Plain(Label label) => Plain(label.Vietnamese);

    /// <summary>Two cells: the provision, as a page names it that lists its documents with their dates, and its evidence.</summary>
    public static string[] Cells(Source source) =>
        [Plain($"{source.Citation.Provision}, {source.Citation.Document.Number}"), ValueText.Of(source, Language.Vietnamese)];

    /// <summary>The same at the end of a sentence.</summary>
    public static string Cite(Source source) => $"{Cells(source)[0]} [{Cells(source)[1]}]";
}
