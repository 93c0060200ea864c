using System.Text;

namespace KiemDiem.Rules.Conformance;

/// <summary>Compares a text with the one that was approved and stands in the repository.</summary>
/// <remarks>Set the environment variable <c>KIEMDIEM_APPROVE</c> to 1 to write the present text as the approved one, and read the difference before committing it.</remarks>
public static class Approval
{
    /// <summary>The environment variable that approves.</summary>
    public const string Variable = "KIEMDIEM_APPROVE";

    /// <summary>Fails when a text is not the approved one, and says where they part.</summary>
    public static void Verify(string relativePathFromRepoRoot, string actualText)
    {
        ArgumentNullException.ThrowIfNull(actualText);
        var approved = Approved(relativePathFromRepoRoot, actualText) ?? "";
        Assert.True(approved == actualText, approved == actualText ? "" : Explain(relativePathFromRepoRoot, approved.Split('\n'), actualText.Split('\n')));
    }

    /// <summary>The approved text; with the variable set, the present text is approved first. Null when there is none yet.</summary>
    public static string? Approved(string relativePathFromRepoRoot, string actualText)
    {
        var path = RepositoryFiles.PathOf(relativePathFromRepoRoot);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actualText, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
    }

    private static string Explain(string path, string[] approved, string[] actual)
    {
        const int Shown = 20;
        var gone = approved.Except(actual).Select(line => "- " + line).ToList();
        var added = actual.Except(approved).Select(line => "+ " + line).ToList();
        var first = approved.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count() + 1;
        var lines = gone.Take(Shown).Concat(added.Take(Shown)).ToList();
        return $"""
            The text differs from {path}, first at line {first}; {gone.Count} lines are gone, {added.Count} are new:
            {string.Join('\n', lines.Count > 0 ? lines : ["(the same lines in another order or number)"])}
            If the change is meant, run the tests once with {Variable}=1 and commit the file.
            """;
    }
}
