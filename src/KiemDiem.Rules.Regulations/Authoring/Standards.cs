using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Authoring;

/// <summary>Puts levels together.</summary>
internal static class Standards
{
    /// <summary>Levels that each include the conditions of the levels below.</summary>
    public static ImmutableArray<Standard> Cumulative((Formula Own, Source Source) excellent, (Formula Own, Source Source) good, (Formula Own, Source Source) completed)
    {
        var goodAndBelow = Formula.All(good.Own, completed.Own);
        return
        [
            new(Rating.Excellent, excellent.Own, Formula.All(excellent.Own, goodAndBelow), excellent.Source),
            new(Rating.Good, good.Own, goodAndBelow, good.Source),
            new(Rating.Completed, completed.Own, completed.Own, completed.Source),
        ];
    }

    /// <summary>What follows when no level matches, as the text has it or as it was set.</summary>
    public static Fallback NoLevel(RuleSettings settings, NoLevelReading ofText, Source source) =>
        (settings.NoLevelMatches == NoLevelReading.AsText ? ofText : settings.NoLevelMatches) == NoLevelReading.NotCompleted
            ? new([Rating.NotCompleted], source)
            : new([Rating.Completed, Rating.NotCompleted], source);
}
