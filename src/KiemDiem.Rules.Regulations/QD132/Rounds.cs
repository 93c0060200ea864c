using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>The order of ratings under 132-QĐ/TW, as its guidelines have it. Of 16-HD/BTCTW it was not seen; it is read after 21-HD/BTCTW.</summary>
internal static class Rounds
{
    public static RoundRules HD21 { get; } = Of(
        Texts.HD21.At("Mục II.B, Tiết 6, thứ tự").Published(),
        Texts.HD21.At("Mục II.B, Tiết 4, thứ tự").Published(),
        Texts.HD21.At("Mục II.B, Tiết 6, nhiều nơi khác mức").Published());

    public static RoundRules HD16 { get; } = Of(Guideline.HD16.SpecialCases, Guideline.HD16.SpecialCases, Guideline.HD16.SpecialCases);

    private static RoundRules Of(Source order, Source headAfterUnit, Source severalPlaces) => new()
    {
        Order =
        [
            new(RatingOrder.LowerBeforeUpper, order),
            new(RatingOrder.CollectiveBeforeMembers, order),
            new(RatingOrder.StateRatingBeforeMember, order),
            new(RatingOrder.UnitBeforeHead, headAfterUnit),
        ],
        SeveralPlaces = severalPlaces,
    };
}
