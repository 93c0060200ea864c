using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>Finds for a result which earlier one it replaces, and why.</summary>
internal sealed class ReRating(EarlierRound earlier, ICaseJudge judge)
{
    /// <summary>The replacement; null where the case was not rated before, or nothing has changed.</summary>
    public Replacement? Of(RoundCase result)
    {
        if (earlier.Find(result.Case.Id) is not { } before)
        {
            return null;
        }

        var isSame = (before.Kind, before.Rating) == (result.Outcome.Kind, result.Outcome.Rating);
        var isByDiscipline = IsReRated(result.Case);
        if (isSame && !isByDiscipline)
        {
            return null;
        }

        // What was seen first decides: a review that has to be held again comes before any rating.
        var ground = result.Outcome.ReviewDue && result.Case.Reviewed is { IsKnown: true, Value: false } ? ReRatingGround.ReviewNotSatisfactory
            : isByDiscipline ? ReRatingGround.DisciplineOfTheYear
            : before.Rating == Rating.Excellent && !result.Outcome.Reachable.Contains(OutcomeSet.Excellent) ? ReRatingGround.ExcellentNotByTheRules
            : ReRatingGround.OtherFacts;
        return new(before, earlier.Regulation, earlier.Revision, ground, SourceOf(ground));
    }

    /// <summary>Whether a decision taken, or made heavier, after the rating year counts in it; not whether another of the same violation does.</summary>
    private bool IsReRated(ReviewCase subject)
    {
        var context = judge.LadderFor(subject.Kind).Context;
        return Counts(subject.Discipline, ofMember: false) || Counts(subject.MemberDiscipline, ofMember: true);

        bool Counts(IReadOnlyList<Discipline>? items, bool ofMember) => (items ?? []).SelectMany(Decisions)
            .Where(decision => decision.DecidedOn?.Year > context.RatingYear)
            .Any(decision => DisciplineAttribution.Outcomes(decision, ofMember, context).All(measures => measures != 0));
    }

    /// <summary>The decision on a violation, and the one that made it heavier, each by itself.</summary>
    private static IEnumerable<Discipline> Decisions(Discipline item)
    {
        yield return item with { AggravatedOn = null };
        if (item.AggravatedOn is { } aggravated)
        {
            yield return item with { DecidedOn = aggravated, AggravatedOn = null };
        }
    }

    private Source? SourceOf(ReRatingGround ground) => ground switch
    {
        ReRatingGround.DisciplineOfTheYear => judge.ReRatedBy,
        ReRatingGround.ExcellentNotByTheRules => RuleOf(ProcedureStep.ReRating),
        ReRatingGround.ReviewNotSatisfactory => RuleOf(ProcedureStep.ReReview),
        _ => null,
    };

    private Source? RuleOf(ProcedureStep step) => judge.Header.Regulation.Procedure.Rules.FirstOrDefault(rule => rule.Step == step)?.Source;
}
