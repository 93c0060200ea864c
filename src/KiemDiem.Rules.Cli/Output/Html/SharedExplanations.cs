using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>Explanations as lines that are kept once: thousands of subjects are told mostly the same.</summary>
internal sealed class SharedExplanations(Language language)
{
    // No character that could end a script or an attribute stays as it is.
    private static readonly JsonWriterOptions Inert = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Dictionary<string, int> _lines = [];
    private readonly Dictionary<string, (int Number, int[] Lines)> _texts = [];

    /// <summary>Keeps an explanation without what the page says anyway: who it is, and that it is a proposal.</summary>
    /// <returns>Its number.</returns>
    public int Add(Evaluation evaluation)
    {
        var proposal = Say.Proposal.In(language);
        int[] lines = [.. evaluation.Explain(language).Split('\n').Skip(1).Where(line => line.Length > 0 && line != proposal).Select(NumberOf)];
        var key = string.Join(' ', lines);
        if (!_texts.TryGetValue(key, out var text))
        {
            _texts.Add(key, text = (_texts.Count, lines));
        }

        return text.Number;
    }

    /// <summary>The lines, and of which lines each explanation is made, as JSON that can stand in a page.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Inert))
        {
            writer.WriteStartObject();
            JsonOutput.WriteTexts(writer, "lines", _lines.OrderBy(line => line.Value).Select(line => line.Key));
            writer.WriteStartArray("explanations");
            foreach (var (_, lines) in _texts.Values.OrderBy(text => text.Number))
            {
                writer.WriteStartArray();
                foreach (var line in lines)
                {
                    writer.WriteNumberValue(line);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private int NumberOf(string line)
    {
        if (!_lines.TryGetValue(line, out var number))
        {
            _lines.Add(line, number = _lines.Count);
        }

        return number;
    }
}
