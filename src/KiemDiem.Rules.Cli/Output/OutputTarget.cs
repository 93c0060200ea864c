using System.Text;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>Where a command writes: a file or standard output. Everything is written aside first, so that nothing is ever half-written.</summary>
internal static class OutputTarget
{
    /// <summary>Lets a command write, then puts what it wrote in place: a file by renaming, standard output by copying.</summary>
    public static void Write(FileInfo? file, ToolHost host, Action<Stream> write)
    {
        if (file is null)
        {
            using var spool = OpenSpool();
            write(spool);
            spool.Position = 0;
            spool.CopyTo(host.Output);
            host.Output.Flush();
            return;
        }

        var aside = Path.Combine(file.DirectoryName!, $".{file.Name}.{Guid.NewGuid():N}.part");
        try
        {
            using (var stream = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(aside, file.FullName, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{file.FullName}: {exception.Message}");
        }
        finally
        {
            if (File.Exists(aside))
            {
                File.Delete(aside);
            }
        }
    }

    /// <summary>Lets a command write text.</summary>
    public static void WriteText(FileInfo? file, ToolHost host, Action<TextWriter> write) => Write(file, host, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    private static FileStream OpenSpool() => new(
        Path.Combine(Path.GetTempPath(), $"kiemdiem-{Guid.NewGuid():N}"),
        new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
}
