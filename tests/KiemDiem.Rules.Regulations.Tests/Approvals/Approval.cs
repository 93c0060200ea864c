using System.Text;

namespace KiemDiem.Rules.Regulations.Tests.Approvals;

/// <summary>
/// Files that a person has approved. To approve what the code now says, run the tests with the environment variable <c>KIEMDIEM_APPROVE=1</c>,
/// and read the difference before it is committed.
/// </summary>
internal static class Approval
{
    public const string Variable = "KIEMDIEM_APPROVE";

    /// <summary>The approved text; with the variable set, the text is approved first. Null when there is none yet.</summary>
    public static string? Approved(string path, string current)
    {
        var file = Path.Combine(Root(), path);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, current, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        return File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null;
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KiemDiem.Rules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("KiemDiem.Rules.sln was not found above the tests.");
    }
}
