using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>The words for what a round finds.</summary>
internal static class RoundWords
{
    public static string Of(BreachKind kind, Language language) => (kind switch
    {
        BreachKind.QuotaExceeded => Say.BreachQuota,
        BreachKind.CountsDisagree => Say.BreachCounts,
        BreachKind.RatingDisagrees => Say.BreachRating,
        BreachKind.DanglingReference => Say.BreachDangling,
        _ => Say.BreachReference,
    }).In(language);

    public static string Of(ReRatingGround ground, Language language) => (ground switch
    {
        ReRatingGround.DisciplineOfTheYear => Say.GroundDiscipline,
        ReRatingGround.ExcellentNotByTheRules => Say.GroundExcellent,
        ReRatingGround.ReviewNotSatisfactory => Say.GroundReview,
        _ => Say.GroundFacts,
    }).In(language);
}
