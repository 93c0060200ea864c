using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>Which levels a level includes.</summary>
internal static class Inclusion
{
    /// <summary>The levels below one whose conditions it asks for too: all of them where the text is cumulative, none where its levels are bands.</summary>
    public static IEnumerable<Standard> LevelsIncludedIn(this Ladder ladder, Standard standard)
    {
        var conditions = standard.When.Conditions.ToHashSet();
        return ladder.Standards.Where(lower => lower.Rating < standard.Rating && lower.Own.Conditions.All(conditions.Contains));
    }
}
