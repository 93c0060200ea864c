using System.Runtime.CompilerServices;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>Compares a text with the approved one beside the test. With KIEMDIEM_APPROVE=1 in the environment the text becomes the approved one; read the difference before committing it.</summary>
internal static class Approved
{
    public static void Check(string folder, string name, string actual)
    {
        var path = Path.Combine(Root(), "tests", "KiemDiem.Rules.Tests", folder, "Approved", name);
        if (Environment.GetEnvironmentVariable("KIEMDIEM_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        File.Exists(path).Should().BeTrue("{0} must be approved: run the tests once with KIEMDIEM_APPROVE=1 and read what it writes", name);
        actual.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Root([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here) })
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "KiemDiem.Rules.sln")))
                {
                    return folder;
                }
            }
        }

        throw new DirectoryNotFoundException("KiemDiem.Rules.sln stands in no folder above the tests.");
    }
}
