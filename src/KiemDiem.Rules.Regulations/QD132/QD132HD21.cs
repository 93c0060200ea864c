using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>132-QĐ/TW with 21-HD/BTCTW: rating years 2019 to 2022.</summary>
internal static class QD132HD21
{
    public const string Id = "qd132-hd21";

    public static Regulation Build(RuleSettings settings) => new()
    {
        Id = Id,
        Title = new("Quy định 132-QĐ/TW và Hướng dẫn 21-HD/BTCTW", "Regulation 132-QĐ/TW with Guideline 21-HD/BTCTW"),
        Revision = 2,
        Documents = [Texts.QD132, Texts.HD21, Texts.QD89, Texts.QD214, Texts.HD25],
        FirstYear = 2019,
        LastYear = 2022,
        Discipline = Common.Discipline(Guideline.HD21),
        Settings = settings,
        Ladders = Common.Ladders(Guideline.HD21, settings),
        Round = Rounds.HD21,
        Procedure = Procedures.WithForms,
    };
}
