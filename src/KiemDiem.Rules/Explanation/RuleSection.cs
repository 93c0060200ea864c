namespace KiemDiem.Rules.Explanations;

/// <summary>A section of a page on a text.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Lead">What stands before the table; all of the section where it has none.</param>
/// <param name="Columns">The head of the table; empty where there is none.</param>
/// <param name="Blocks">The rules in the table.</param>
/// <param name="IsWhole">Whether its rules can only be read together, like the conditions of a level.</param>
internal sealed record RuleSection(string Heading, string Lead, string Columns, IReadOnlyList<RuleBlock> Blocks, bool IsWhole = false)
{
    /// <summary>A section without a table.</summary>
    public RuleSection(string heading, string text)
        : this(heading, text, "", [])
    {
    }

    /// <summary>The section; empty where the text says nothing.</summary>
    public string Full => Columns.Length > 0 && Blocks.Count == 0 ? "" : With(Blocks);

    /// <summary>What the section says otherwise than the same section of the text that the rules stand on; empty where it says the same.</summary>
    /// <param name="below">The section of the other text.</param>
    /// <param name="name">The name of the other text.</param>
    public string Beyond(RuleSection below, string name)
    {
        if (Full == below.Full)
        {
            return "";
        }

        if (Full.Length == 0)
        {
            return $"Không áp dụng quy định của {name}.\n";
        }

        if (IsWhole || Columns.Length == 0)
        {
            return Full;
        }

        var own = Blocks.Except(below.Blocks).ToList();
        var gone = below.Blocks.Except(Blocks).Where(block => own.All(other => other.Name != block.Name)).Select(block => block.Name).Distinct().ToList();
        if (gone.Count == 0)
        {
            return With(own);
        }

        var rest = string.Join("; ", gone);
        return own.Count == 0 ? $"Không áp dụng quy định của {name}: {rest}.\n" : $"{With(own)}\nThay cho quy định của {name}: {rest}.\n";
    }

    private string With(IReadOnlyList<RuleBlock> blocks) => (Lead, Columns) switch
    {
        (_, "") => $"{Lead}\n",
        ("", _) => Columns + string.Concat(blocks.Select(block => block.Rows)),
        _ => $"{Lead}\n\n{Columns}{string.Concat(blocks.Select(block => block.Rows))}",
    };
}
