using KiemDiem.Rules.Json;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Cli.Input;

/// <summary>Opens overlay files and adds them to the catalogue, in their order.</summary>
internal static class OverlayFiles
{
    /// <summary>The catalogue with the overlays of some files.</summary>
    public static RegulationCatalog Add(RegulationCatalog catalog, IEnumerable<FileInfo> files, ToolHost host, Language language)
    {
        foreach (var file in files)
        {
            var overlay = Read(file, catalog, language);
            foreach (var problem in overlay.Problems)
            {
                host.Error.WriteLine($"{file.Name}: {problem.Describe(language)}");
            }

            catalog = overlay.Overlay is { } valid
                ? catalog.With(valid)
                : throw new ToolException(Say.OverlayHasProblems.In(language, file.Name, overlay.Problems.Length + overlay.UnlistedProblems));
        }

        return catalog;
    }

    private static OverlayFile Read(FileInfo file, RegulationCatalog catalog, Language language)
    {
        if (!file.Exists)
        {
            throw new ToolException(Say.FileNotFound.In(language, file.FullName));
        }

        try
        {
            return OverlayJson.Read(File.ReadAllBytes(file.FullName), catalog);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{file.FullName}: {exception.Message}");
        }
    }
}
