using System.Collections.Immutable;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Localities.TuyenQuang;

/// <summary>
/// Tuyên Quang, 2021: the cases of the central text, the ceiling of dispatch 854-CV/TU that binds deputies too, and the signs for which a review
/// is suggested.
/// </summary>
internal static class TuyenQuang26Cases
{
    public static ImmutableArray<LadderCases> All { get; } =
    [
        .. new[]
        {
            QD132.PartyMemberCases.Cases, QD132.PartyOrganizationCases.OfPartyCell, QD132.PartyOrganizationCases.Cases,
            QD132.LeadershipCollectiveCases.Cases, QD132.UnitCases.Cases,
        }.Select(Localize),
        Localize(QD132.LeaderCases.Cases) with
        {
            Ceilings =
            [
                ("participation.sickLeaveMonths=3", "Rated(Completed)", "ceiling.sickLeave"),
                ("collectiveRating=good", "Rated(Good)", "ceiling.collectiveRating.good"),
                ("collectiveRating=completed", "Rated(Completed)", "ceiling.collectiveRating.completed"),
                ("collectiveRating=notCompleted", "Rated(NotCompleted)", "ceiling.collectiveRating.notCompleted"),
                ("unitRating=good", "Rated(Good)", "ceiling.unitRating.good"),
                ("unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed"),
                ("position=deputy collectiveRating=good", "Rated(Good)", "ceiling.collectiveRating.good"),
                ("position=deputy unitRating=completed", "Rated(Completed)", "ceiling.unitRating.completed"),
                ("position=deputy collectiveRating=notCompleted", "Rated(NotCompleted)", "ceiling.collectiveRating.notCompleted"),
                ("position=member collectiveRating=completed unitRating=completed", "Rated(Excellent)", ""),
                ("position=none collectiveRating=completed unitRating=completed", "Rated(Excellent)", ""),
            ],
            Unknowns =
            [
                ("position=deputy collectiveRating=?", "Undetermined(Ratings)"),
                ("position=member collectiveRating=?", "Rated(Excellent)"),
                ("position=? unitRating=good", "Undetermined(Good, Excellent)"),
            ],
        },
    ];

    private static LadderCases Localize(LadderCases central) =>
        LocalCases.WithSuggestedReview(central) with { Regulation = "tuyen-quang-26", Locality = "tuyen-quang" };
}
