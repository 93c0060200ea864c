using System.Collections.Immutable;
using System.Numerics;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>
/// From the truths of rules to outcomes, the same for every engine: gates, then the cases of NotCompleted, then Excellent, Good,
/// Completed, then the gaps, then the fallback; ceilings last. A rule whose truth is unknown leaves both ways open.
/// </summary>
internal static class OutcomeResolver
{
    public static Resolution Resolve(Ladder ladder, RuleTruths truths)
    {
        // Most cases are held up by no gate.
        var open = truths.May & First(ladder.Gates.Length);
        return open == 0 ? Rate(ladder, truths) : Gated(ladder, truths, open);
    }

    private static Resolution Gated(Ladder ladder, RuleTruths truths, ulong open)
    {
        var gates = ThroughGates(ladder, truths, open, out var whether, out var isClosed);
        if (isClosed)
        {
            return gates;
        }

        var rated = Rate(ladder, truths);
        if (whether is { } gate)
        {
            var ifLeft = new Resolution(OutcomeSet.NeedsAuthority, (rated.Possible & OutcomeSet.Ratings) | rated.Candidates | OutcomeSet.NotRated, gate);
            rated = truths[ladder.Gates.IndexOf(gate)] == Truth.True ? ifLeft : rated.Union(ifLeft);
        }

        return gates.Union(rated);
    }

    private static Resolution ThroughGates(Ladder ladder, RuleTruths truths, ulong open, out Gate? whether, out bool isClosed)
    {
        var resolution = default(Resolution);
        whether = null;
        isClosed = false;
        for (; open != 0 && !isClosed; open &= open - 1)
        {
            var i = BitOperations.TrailingZeroCount(open);
            var truth = truths[i];
            var gate = ladder.Gates[i];
            switch (gate.Effect)
            {
                case GateEffect.AuthorityDecidesWhetherRated:
                    whether = gate;
                    break;
                case GateEffect.AuthorityRates:
                    resolution = resolution.Union(new(OutcomeSet.NeedsAuthority, OutcomeSet.Ratings, gate));
                    isClosed = truth == Truth.True;
                    break;
                default:
                    resolution = resolution.Union(new(OutcomeSet.NotRated, OutcomeSet.None, gate));
                    isClosed = truth == Truth.True;
                    break;
            }
        }

        return resolution;
    }

    private static Resolution Rate(Ladder ladder, RuleTruths truths)
    {
        var open = truths.May >> ladder.Gates.Length & First(ladder.Triggers.Length);
        return open == 0 ? ByLevel(ladder, truths) : Triggered(ladder, truths, open);
    }

    private static Resolution Triggered(Ladder ladder, RuleTruths truths, ulong open)
    {
        var (failed, weighed, weighing) = (Truth.False, Truth.False, default(Trigger));
        for (; open != 0; open &= open - 1)
        {
            var i = BitOperations.TrailingZeroCount(open);
            var truth = truths[ladder.Gates.Length + i];
            if (!ladder.Triggers[i].IsWeighed)
            {
                failed = Larger(failed, truth);
            }
            else if (truth > weighed)
            {
                (weighed, weighing) = (truth, ladder.Triggers[i]);
            }
        }

        var notCompleted = new Resolution(OutcomeSet.NotCompleted);
        if (failed == Truth.True)
        {
            return notCompleted;
        }

        var level = ByLevel(ladder, truths);
        if (weighed != Truth.False)
        {
            var left = Weigh(level, weighing!);
            level = weighed == Truth.True ? left : level.Union(left);
        }

        return failed == Truth.Unknown ? level.Union(notCompleted) : level;
    }

    private static Resolution ByLevel(Ladder ladder, RuleTruths truths)
    {
        var first = ladder.Gates.Length + ladder.Triggers.Length;
        var ratings = OutcomeSet.None;
        for (var i = 0; i < ladder.Standards.Length; i++)
        {
            var truth = truths[first + i];
            if (truth != Truth.False)
            {
                ratings |= OutcomeSets.Of(ladder.Standards[i].Rating);
            }

            if (truth == Truth.True)
            {
                return new(Capped(ratings, ladder, truths));
            }
        }

        var byLevel = new Resolution(Capped(ratings, ladder, truths));
        return ladder.Gaps.IsEmpty ? byLevel.Union(NoLevel(ladder, truths)) : InGap(byLevel, ladder, truths);
    }

    private static Resolution InGap(Resolution resolution, Ladder ladder, RuleTruths truths)
    {
        var first = ladder.Gates.Length + ladder.Triggers.Length + ladder.Standards.Length;
        for (var i = 0; i < ladder.Gaps.Length; i++)
        {
            var truth = truths[first + i];
            if (truth != Truth.False)
            {
                var gap = ladder.Gaps[i];
                resolution = resolution.Union(LeftToAuthority(SetOf(gap.Candidates), gap, ladder, truths));
            }

            if (truth == Truth.True)
            {
                return resolution;
            }
        }

        return resolution.Union(NoLevel(ladder, truths));
    }

    private static Resolution NoLevel(Ladder ladder, RuleTruths truths)
    {
        var candidates = SetOf(ladder.Fallback.Candidates);
        return candidates.Count() == 1
            ? new(Capped(candidates, ladder, truths))
            : LeftToAuthority(candidates, ladder.Fallback, ladder, truths);
    }

    private static OutcomeSet SetOf(ImmutableArray<Rating> ratings)
    {
        var set = OutcomeSet.None;
        foreach (var rating in ratings)
        {
            set |= OutcomeSets.Of(rating);
        }

        return set;
    }

    /// <summary>What is left to the authority. Where ceilings leave one rating of several, there is nothing to decide: that rating follows.</summary>
    private static Resolution LeftToAuthority(OutcomeSet candidates, object cause, Ladder ladder, RuleTruths truths)
    {
        var capped = Capped(candidates, ladder, truths);
        if (candidates.Count() == 1)
        {
            return new(OutcomeSet.NeedsAuthority, capped, cause);
        }

        if (capped.Count() == 1)
        {
            return new(capped);
        }

        var isCeilingOpen = (truths.May ^ truths.Must) >> (ladder.Rules.Length - ladder.Ceilings.Length) != 0;
        var lowest = isCeilingOpen && !ladder.Ceilings.IsEmpty ? capped & (OutcomeSet)(-(int)capped) : OutcomeSet.None;
        return new(lowest | OutcomeSet.NeedsAuthority, capped, cause);
    }

    /// <summary>The authority weighs NotCompleted against what the ladder gives; where that is NotCompleted too, there is nothing to weigh.</summary>
    private static Resolution Weigh(Resolution level, Trigger trigger)
    {
        var others = level.Possible & ~OutcomeSet.NotCompleted;
        var open = others == OutcomeSet.None
            ? default
            : new Resolution(OutcomeSet.NeedsAuthority, OutcomeSet.NotCompleted | (others & OutcomeSet.Ratings) | level.Candidates, trigger);
        return (level.Possible & OutcomeSet.NotCompleted) != 0
            ? open.Union(new(OutcomeSet.NotCompleted))
            : open;
    }

    private static OutcomeSet Capped(OutcomeSet ratings, Ladder ladder, RuleTruths truths)
    {
        var first = ladder.Rules.Length - ladder.Ceilings.Length;
        if (ladder.Ceilings.IsEmpty || truths.May >> first == 0)
        {
            return ratings;
        }

        for (var rating = Rating.Excellent; rating > Rating.NotCompleted; rating--)
        {
            if (!ratings.Contains(OutcomeSets.Of(rating)))
            {
                continue;
            }

            var lowered = Truth.False;
            for (var i = 0; i < ladder.Ceilings.Length; i++)
            {
                if (ladder.Ceilings[i].Highest < rating)
                {
                    lowered = Larger(lowered, truths[first + i]);
                }
            }

            // One step down at a time: the next rating is then held against the ceilings in its turn.
            if (lowered != Truth.False)
            {
                ratings |= OutcomeSets.Of(rating - 1);
            }

            if (lowered == Truth.True)
            {
                ratings &= ~OutcomeSets.Of(rating);
            }
        }

        return ratings;
    }

    /// <summary>The bits of the first rules of a set.</summary>
    private static ulong First(int count) => count == 64 ? ulong.MaxValue : (1UL << count) - 1;

    private static Truth Larger(Truth left, Truth right) => left > right ? left : right;
}
