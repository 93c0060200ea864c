using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.QD366;

/// <summary>What 366-QĐ/TW, Điều 12 khoản 2, says of the order of ratings.</summary>
internal static class Rounds
{
    public static RoundRules Central { get; } = new()
    {
        Order =
        [
            new(RatingOrder.CollectiveBeforeMembers, Texts.QD366.At("Điều 12 khoản 2, tập thể và thành viên").Published()),
            new(RatingOrder.CollectiveBeforeHead, Texts.QD366.At("Điều 12 khoản 2, tập thể và người đứng đầu").Published()),
            new(RatingOrder.BodiesBeforeOrganization, Texts.QD366.At("Điều 12 khoản 2, tổ chức đảng").Published()),
            new(RatingOrder.CommitteeBeforeOrganization, Texts.QD366.At("Điều 12 khoản 2, tổ chức đảng").Published()),
            new(RatingOrder.LowerBeforeUpper, Texts.QD366.At("Điều 12 khoản 2, cấp dưới và cấp trên").Published()),
        ],
    };
}
