using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Engines.Tests.Parity;

/// <summary>The ladders whose logic differs; rules of a place that leave a ladder as it is are not tried twice.</summary>
public static class DistinctLadders
{
    /// <summary>The regulation and kind of each.</summary>
    public static TheoryData<string, SubjectKind> Names
    {
        get
        {
            var names = new TheoryData<string, SubjectKind>();
            var ladders = RegulationCatalog.Default.Regulations.SelectMany(regulation => regulation.Ladders, (regulation, ladder) => (regulation, ladder));
            foreach (var (regulation, ladder) in ladders.DistinctBy(item => item.ladder.LogicFingerprint))
            {
                names.Add(regulation.Id, ladder.Kind);
            }

            return names;
        }
    }

    /// <summary>The rules of a regulation in a year in which all of its conditions can hold.</summary>
    public static RatingRules Rules(string regulation) => EncodedLadders.Rules(regulation);
}
