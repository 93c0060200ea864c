using static KiemDiem.Rules.Samples.Profile;

namespace KiemDiem.Rules.Samples;

/// <summary>The eleven cells of the Party organisation of Minh Tân, a commune that does not exist.</summary>
internal static class Cells
{
    public const string Village = "dang-vien-thon";
    public const string Teacher = "dang-vien-truong-hoc";
    public const string Health = "dang-vien-y-te";
    public const string Office = "dang-vien-co-quan";

    public static readonly CellPlan CommuneOffice = new("cb-co-quan", "Chi bộ Cơ quan xã", Office, 16, 2, 2)
    {
        OfState = true,
        In2021 = [ResultsNotGiven],
        In2023 = [OldFault, AchievementsNotGiven],
    };

    public static readonly CellPlan[] All =
    [
        new("cb-thon-dong", "Chi bộ thôn Đông", Village, 15, 2, 2) { In2021 = [Exempt], In2023 = [Exempt, CommitteeSuspended] },
        new("cb-thon-doai", "Chi bộ thôn Đoài", Village, 14, 1, 2) { In2021 = [Exempt, DisciplineNotGiven], In2023 = [Exempt, UnderHalf], Admissions = [new(2021, 9, 2)] },
        new("cb-thon-trung", "Chi bộ thôn Trung", Village, 16, 2, 3) { Own = [Completed, Good], In2021 = [Exempt, SelfRemedied], In2023 = [Exempt, SelfRemedied], Admissions = [new(2023, 5, 19)] },
        new("cb-thon-noi", "Chi bộ thôn Nội", Village, 13, 1, 2) { In2021 = [SickLeave], In2023 = [SickLeave, DisciplineNotGiven] },
        new("cb-thon-bai", "Chi bộ thôn Bãi", Village, 13, 1, 3) { Own = [Completed, Completed], In2021 = [Reprimanded, UnderHalf], In2023 = [Reprimanded, Suspended] },
        new("cb-thon-moi", "Chi bộ thôn Mới", Village, 11, 1, 2) { Own = [Completed, Good], In2021 = [PoorCriterion], In2023 = [PoorCriterion], Admissions = [new(2023, 11, 7)] },
        new("cb-mam-non", "Chi bộ Trường Mầm non Minh Tân", Teacher, 12, 1, 2) { OfState = true, In2021 = [MaternityLeave], In2023 = [MaternityLeave], Admissions = [new(2021, 3, 26)] },
        new("cb-tieu-hoc", "Chi bộ Trường Tiểu học Minh Tân", Teacher, 14, 2, 2) { OfState = true, In2021 = [AchievementsNotGiven], In2023 = [ProhibitedActs], Admissions = [new(2023, 9, 5)] },
        new("cb-thcs", "Chi bộ Trường Trung học cơ sở Minh Tân", Teacher, 15, 2, 1) { OfState = true, Own = [Excellent, Excellent], In2021 = [Transferred, NotReviewed], In2023 = [Transferred, ResultsNotGiven] },
        new("cb-tram-y-te", "Chi bộ Trạm Y tế xã", Health, 6, 1, 0) { OfState = true, Own = [Excellent, Excellent] },
        CommuneOffice,
    ];
}
