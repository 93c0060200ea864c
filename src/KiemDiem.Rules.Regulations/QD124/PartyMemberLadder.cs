using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>Đảng viên and other individuals without a leading post: 124-QĐ/TW, Điều 12.</summary>
internal static class PartyMemberLadder
{
    public static Ladder Build(RuleSettings settings) => new(
        SubjectKind.PartyMember,
        [
            Gates.Exempt(Common.Individuals.Published()),
            Gates.Suspended(Common.Individuals.Published()),
            Gates.AdmittedUnderSixMonths(GateEffect.NotRated, Common.Individuals.Published()),
            Gates.NotReviewed(Common.NotReviewedSource),
            Gates.CommitteeSuspended(Common.Individuals.Reported()),
        ],
        IndividualParts.Triggers,
        Standards.Cumulative(
            (IndividualParts.ExcellentOwn, Common.Excellent1.Published()),
            (IndividualParts.GoodOwn, Common.Good2.Published()),
            (IndividualParts.CompletedOwn, Common.Completed3.Unverified())),
        Standards.NoLevel(settings, NoLevelReading.NeedsAuthority, Common.NoLevelSource),
        [],
        [Common.ReRatesYear(Operands.Discipline(DisciplineMeasure.ReRatesEarlierYear))],
        Common.Quota(Evidence.Reported));
}
