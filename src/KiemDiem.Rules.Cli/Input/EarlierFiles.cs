using KiemDiem.Rules.Json;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Cli.Input;

/// <summary>Opens the results of an earlier rating.</summary>
internal static class EarlierFiles
{
    /// <summary>The results of a file.</summary>
    /// <exception cref="ToolException">There is no such file, or it is no file of results.</exception>
    public static EarlierRound Read(FileInfo file, Language language)
    {
        try
        {
            return file.Exists ? EarlierRoundJson.Read(File.ReadAllBytes(file.FullName)) : throw new ToolException(Say.FileNotFound.In(language, file.FullName));
        }
        catch (InvalidResultsException exception)
        {
            throw new ToolException(Say.NoResults.In(language, file.Name, exception.Path, exception.Found.In(language), exception.Allowed.In(language)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{file.FullName}: {exception.Message}");
        }
    }
}
