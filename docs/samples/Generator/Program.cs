using System.Text;
using KiemDiem.Rules.Samples;

if (DistrictArguments.Read(args) is { } district)
{
    Directory.CreateDirectory(district.Directory);
    district.Write();
    Console.WriteLine(DistrictFiles.RoundName);
    Console.WriteLine(DistrictFiles.BreachesName);
    return 0;
}

if (args is not [var directory])
{
    Console.Error.WriteLine("Usage: dotnet run --project docs/samples/Generator -- DIRECTORY");
    Console.Error.WriteLine($"       dotnet run --project docs/samples/Generator -- {DistrictArguments.Usage} (at least {DistrictPlan.FewestCells} cells)");
    return 2;
}

Directory.CreateDirectory(directory);
foreach (var (name, text) in SampleFiles.Build())
{
    File.WriteAllText(Path.Combine(directory, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    Console.WriteLine(name);
}

return 0;
