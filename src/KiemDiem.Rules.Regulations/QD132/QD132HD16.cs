using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>132-QĐ/TW with 16-HD/BTCTW: rating year 2018.</summary>
internal static class QD132HD16
{
    public const string Id = "qd132-hd16";

    public static Regulation Build(RuleSettings settings) => new()
    {
        Id = Id,
        Title = new("Quy định 132-QĐ/TW và Hướng dẫn 16-HD/BTCTW", "Regulation 132-QĐ/TW with Guideline 16-HD/BTCTW"),
        Revision = 2,
        Documents = [Texts.QD132, Texts.HD16, Texts.QD89, Texts.HD25],
        FirstYear = 2018,
        LastYear = 2018,
        Discipline = Common.Discipline(Guideline.HD16),
        Settings = settings,
        Ladders = Common.Ladders(Guideline.HD16, settings),
        Round = Rounds.HD16,
        Procedure = Procedures.Central,
    };
}
