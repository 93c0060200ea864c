namespace KiemDiem.Rules.Conformance;

/// <summary>Finds the repository's own files from a test run.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path from the root, whatever the machine's separator.</summary>
    public static string PathOf(string relativePath) => Path.Combine([Root, .. relativePath.Split('/')]);

    /// <summary>The C# files below a folder, as paths from the root with slashes; what the build made is left out.</summary>
    public static IReadOnlyList<string> SourcesIn(string relativePath) =>
    [
        .. Directory.EnumerateFiles(PathOf(relativePath), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KiemDiem.Rules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds KiemDiem.Rules.sln.");
    }
}
