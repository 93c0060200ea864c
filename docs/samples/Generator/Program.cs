using System.Text;
using KiemDiem.Rules.Samples;

if (args is not [var directory])
{
    Console.Error.WriteLine("Usage: dotnet run --project docs/samples/Generator -- DIRECTORY");
    return 2;
}

Directory.CreateDirectory(directory);
foreach (var (name, text) in SampleFiles.Build())
{
    File.WriteAllText(Path.Combine(directory, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    Console.WriteLine(name);
}

return 0;
