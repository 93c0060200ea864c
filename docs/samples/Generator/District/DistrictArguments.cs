using System.Globalization;

namespace KiemDiem.Rules.Samples;

/// <summary>The command line that asks for a district: DIRECTORY --district [--cells N] [--seed N] [--shuffle SEED].</summary>
internal sealed record DistrictArguments(string Directory, DistrictPlan Plan, int? ShuffleSeed)
{
    public const string Usage = "DIRECTORY --district [--cells 2000] [--seed 1] [--shuffle SEED]";

    /// <summary>Reads the command line. Null when it asks for something else, or wrongly.</summary>
    public static DistrictArguments? Read(string[] args)
    {
        if (args is not [var directory, "--district", .. var options] || options.Length % 2 != 0)
        {
            return null;
        }

        var read = new DistrictArguments(directory, new(), null);
        foreach (var option in options.Chunk(2))
        {
            if (!int.TryParse(option[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            switch (option[0])
            {
                case "--cells" when number >= DistrictPlan.FewestCells:
                    read = read with { Plan = read.Plan with { Cells = number } };
                    break;
                case "--seed":
                    read = read with { Plan = read.Plan with { Seed = number } };
                    break;
                case "--shuffle":
                    read = read with { ShuffleSeed = number };
                    break;
                default:
                    return null;
            }
        }

        return read;
    }

    public void Write()
    {
        using (var round = File.Create(Path.Combine(Directory, DistrictFiles.RoundName)))
        {
            DistrictFiles.WriteRound(round, Plan, ShuffleSeed);
        }

        using var breaches = File.Create(Path.Combine(Directory, DistrictFiles.BreachesName));
        DistrictFiles.WriteBreaches(breaches, Plan);
    }
}
