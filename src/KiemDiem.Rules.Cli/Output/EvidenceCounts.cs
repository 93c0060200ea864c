using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>How many conditions of a text stand on which evidence.</summary>
internal static class EvidenceCounts
{
    public static readonly Evidence[] BestFirst = [Evidence.Dispatch, Evidence.Published, Evidence.Reported, Evidence.Unverified];

    public static int Of(Regulation regulation, Evidence evidence) =>
        regulation.Ladders.Sum(ladder => ladder.Conditions.Count(condition => condition.Source.Evidence == evidence));
}
