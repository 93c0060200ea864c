using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.QD366;

/// <summary>Chi bộ: 366-QĐ/TW, Điều 11. Its members are no subordinate units, so their discipline is not asked for; that of its committee is.</summary>
internal static class PartyCellCases
{
    public static LadderCases Cases { get; } = UnitCases.Cases with
    {
        Kind = SubjectKind.PartyCell,
        Ideal = """
            score.general/results=28/64 tasks.assigned/completed/onTime/exceeded=20/20/20/6 remediatedShare=1
            memberDiscipline=[]
            """,
        Levels =
        [
            .. UnitCases.Cases.Levels.Where(item => !item.Change.Contains("subunits", StringComparison.Ordinal)),
            ("subunits.total/disciplined=10/1", "Rated(Excellent)"),
            ("subunits.total/excellent/good/completed/notCompleted=10/0/0/0/10", "Rated(Excellent)"),
        ],
        Gaps = [.. UnitCases.Cases.Gaps.Where(item => !item.Change.Contains("subunits", StringComparison.Ordinal))],
        Unknowns =
        [
            .. UnitCases.Cases.Unknowns.Where(item => !item.Change.Contains("subunits", StringComparison.Ordinal)),
            ("subunits.disciplined=?", "Rated(Excellent)"),
        ],
    };
}
