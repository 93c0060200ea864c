using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>What 124-QĐ/TW, Điều 11, says of the order of ratings.</summary>
internal static class Rounds
{
    public static RoundRules Central { get; } = new()
    {
        Order =
        [
            new(RatingOrder.BodiesBeforeOrganization, Texts.QD124.At("Điều 11, thứ tự: chính quyền, đoàn thể và tổ chức đảng").Published()),
            new(RatingOrder.LowerBeforeUpper, Texts.QD124.At("Điều 11, thứ tự: cấp dưới và cấp trên").Published()),
            new(RatingOrder.CollectiveBeforeMembers, Texts.QD124.At("Điều 11, thứ tự: tập thể và thành viên").Published()),
            new(RatingOrder.UnitBeforeHead, Texts.QD124.At("Điều 11, thứ tự: đơn vị và người đứng đầu").Published()),
        ],
    };
}
