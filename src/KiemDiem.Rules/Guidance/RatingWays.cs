using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>The ways from a case as it is to a rating. What it tells is what the text would give: the competent authority decides.</summary>
public sealed record RatingWays
{
    /// <summary>The most sets that are given.</summary>
    public const int MostSets = 20;

    /// <summary>The case as it is, with its outcome and all reasons.</summary>
    public required Evaluation Evaluation { get; init; }

    /// <summary>The rating to reach, or a better one.</summary>
    public required Rating Target { get; init; }

    /// <summary>Whether the case has it already, whatever its unknown facts are. Then there are no sets.</summary>
    public required bool IsReached { get; init; }

    /// <summary>The sets of changes that reach the target, none of which holds another: the smallest first, and among those of one size what can still change this year first.</summary>
    public required ImmutableArray<ChangeSet> Sets { get; init; }

    /// <summary>Whether there are more sets than are given, none of them smaller than those that are.</summary>
    public required bool HasMore { get; init; }

    /// <summary>Whether the search ended by itself. If not, the sets that are given reach the target and are minimal, but some may not have been found, even smaller ones of the last size.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The gates, cases of NotCompleted and ceilings that hold now and stand in the way, and the gap that the case stands in.</summary>
    public required ImmutableArray<Obstacle> Obstacles { get; init; }

    /// <summary>Where there is no set: conditions that no value of any fact meets. Empty where some can be met only at the cost of others.</summary>
    public required ImmutableArray<ChangeReason> Hopeless { get; init; }

    /// <summary>The share of Excellent that the round allows, where Excellent is the target: others decide who stays; no fact of the case shows it.</summary>
    public required Quota? Quota { get; init; }

    /// <summary>Whether nothing reaches the target.</summary>
    public bool IsUnreachable => !IsReached && Sets.IsEmpty && IsComplete;

    /// <summary>Whether each set needs something that is on record or that others decide.</summary>
    public bool NeedsMoreThanThisYear => !Sets.IsEmpty && !Sets.Any(set => set.IsOfThisYear);
}
