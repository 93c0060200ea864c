namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>The style and the script of a page, which stand beside this file.</summary>
internal static class PageAsset
{
    /// <summary>Reads one of them.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream($"{typeof(PageAsset).Namespace}.{name}")
            ?? throw new InvalidOperationException($"The build has no {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
