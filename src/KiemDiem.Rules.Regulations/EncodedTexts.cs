using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Localities.BinhDinh;
using KiemDiem.Rules.Regulations.Localities.ChiLinh;
using KiemDiem.Rules.Regulations.Localities.HaNoi;
using KiemDiem.Rules.Regulations.Localities.Hue;
using KiemDiem.Rules.Regulations.Localities.ThuongTin;
using KiemDiem.Rules.Regulations.Localities.TuyenQuang;
using KiemDiem.Rules.Regulations.QD124;
using KiemDiem.Rules.Regulations.QD132;
using KiemDiem.Rules.Regulations.QD366;

namespace KiemDiem.Rules.Regulations;

/// <summary>The texts that this package encodes.</summary>
internal static class EncodedTexts
{
    /// <summary>All of them under some settings: the central ones by year, then the local ones by year and name.</summary>
    public static ImmutableArray<Regulation> Build(RuleSettings settings)
    {
        var qd132 = QD132HD21.Build(settings);
        var qd124 = QD124HD25.Build(settings);
        var haNoi = HaNoi187.Build(qd124);
        return
        [
            QD132HD16.Build(settings), qd132, qd124, QD366HD43.Build(settings),
            TuyenQuang26.Build(qd132), haNoi, ThuongTinConference.Build(haNoi), BinhDinh1002.Build(qd124), ChiLinh789.Build(qd124), Hue1171.Build(qd124),
        ];
    }
}
