using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>What the ladders under 132-QĐ/TW have in common, whichever guideline carries it out.</summary>
internal static class Common
{
    public static DisciplineRules Discipline(Guideline guideline) => new(AttributionBasis.DecisionYear, ReleasesCountedBefore: true, ReleasesFormerUnit: false)
    {
        Sources = [guideline.CountsOnce],
    };

    public static ImmutableArray<Ladder> Ladders(Guideline guideline, RuleSettings settings) =>
    [
        PartyMemberLadder.Build(guideline, settings),
        LeaderLadder.Build(guideline, settings),
        PartyOrganizationLadder.Build(SubjectKind.PartyCell, guideline, settings),
        PartyOrganizationLadder.Build(SubjectKind.PartyOrganization, guideline, settings),
        LeadershipCollectiveLadder.Build(guideline, settings),
        UnitLadder.Build(guideline, settings),
    ];

    public static ImmutableArray<Gate> CollectiveGates(Guideline guideline) =>
        [Gates.FoundedUnderSixMonths(guideline.SpecialCases), Gates.NotReviewed(guideline.SpecialCases)];

    public static Ceiling SickLeave(Source source) => new(
        "sickLeave", new("nghỉ ốm từ 03 tháng trở lên trong năm: không xếp loại từ hoàn thành tốt nhiệm vụ trở lên", "sick leave of three months or more in the year: not rated Good or better"),
        Rating.Completed, When(Level.Ceiling, Operands.Of(FactTable.SickLeaveMonths), Comparison.AtLeast, 3, source), source);

    public static NoteRule MaternityLeave(Source source) => new(
        "rateActualWork", new("Nghỉ thai sản: kết quả xếp loại là kết quả của thời gian làm việc thực tế trong năm.", "Maternity leave: rated on the time actually worked in the year."),
        When(Level.Note, FactTable.MaternityLeave, source), source);
}
