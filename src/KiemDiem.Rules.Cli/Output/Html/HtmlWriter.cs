using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>Writes HTML. What stands literally in a template is markup; what is filled in is text and is escaped, whatever it holds, in content and in quoted attributes alike.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly TextWriter _writer;
    private readonly NumberFormatInfo _numbers;

    public HtmlWriter(TextWriter writer, Language language)
    {
        (_writer, Language) = (writer, language);
        _numbers = new() { NumberGroupSeparator = language == Language.Vietnamese ? "." : ",", NumberDecimalDigits = 0 };
    }

    /// <summary>The language of the page.</summary>
    public Language Language { get; }

    /// <summary>Writes a template.</summary>
    /// <remarks>The template writes itself as it is filled in.</remarks>
    public void Write([InterpolatedStringHandlerArgument("")] Template template) => _ = template;

    /// <summary>Writes what is the program's own: styles and scripts.</summary>
    public void WriteRaw(string markup) => _writer.Write(markup);

    /// <summary>A number as the language groups it.</summary>
    public string Number(int value) => value.ToString("N", _numbers);

    /// <summary>Words with what is filled in.</summary>
    public string Words(Label label, params object[] values) => string.Format(CultureInfo.InvariantCulture, label.In(Language), [.. values.Select(value => value is int number ? Number(number) : value)]);

    /// <summary>A template with places to fill in.</summary>
    [InterpolatedStringHandler]
    public readonly struct Template
    {
        private readonly HtmlWriter _html;

        public Template(int literalLength, int formattedCount, HtmlWriter html)
        {
            _ = (literalLength, formattedCount);
            _html = html;
        }

        public void AppendLiteral(string markup) => _html._writer.Write(markup);

        public void AppendFormatted(string? text) => Encoder.Encode(_html._writer, text ?? "");

        public void AppendFormatted(int number) => AppendFormatted(_html.Number(number));

        public void AppendFormatted(Label label) => AppendFormatted(label.In(_html.Language));

        public void AppendFormatted(Say say) => AppendFormatted(say.In(_html.Language));
    }
}
