using System.Globalization;

namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>
/// One commune: its Party organisation with committee, secretary and deputy; its administration with leadership, chairman and deputies; and
/// cells with their members, among them the leaders. Whom a case names stands before it, and the Excellent of a cohort after enough Good, so
/// a round may end after any case.
/// </summary>
internal sealed class PlannedCommune(int number)
{
    private const int Cells = 8;
    private const int MembersOfCell = 23;
    private const int LeadersOfCommune = 5;

    private readonly string _district = Id("huyen", number / PlannedRound.CommunesOfDistrict);
    private readonly string _organization = Id("db", number);
    private readonly string _administration = Id("ubnd", number);

    /// <summary>What the year of the commune as a whole amounts to: of ten one is Excellent, one Completed.</summary>
    private Rating Year => (number % 10) switch { 9 => Rating.Excellent, 4 => Rating.Completed, _ => Rating.Good };

    public IEnumerable<PlannedCase> Cases()
    {
        var committee = Id("bch", number);
        var leadership = Id("tt", number);
        yield return Of(_organization, SubjectKind.PartyOrganization, "dang-bo") with { Parent = PlannedRound.DistrictOf(number) };
        yield return Of(committee, SubjectKind.LeadershipCollective, "cap-uy") with { Unit = _organization };
        yield return Leader(0, Position.Head, "bi-thu") with { Unit = _organization, Collective = committee };
        yield return Leader(1, Position.Deputy, "pho-bi-thu") with { Unit = _organization, Collective = committee };
        yield return Of(_administration, SubjectKind.Unit, "ubnd") with { Parent = _organization, GivesSubunits = true };
        yield return Of(leadership, SubjectKind.LeadershipCollective, "tap-the") with { Unit = _administration };
        yield return Leader(2, Position.Head, "chu-tich") with { Unit = _administration, Collective = leadership, GivesSubunits = true };
        yield return Leader(3, Position.Deputy, "pho-chu-tich") with { Unit = _administration, Collective = leadership, GivesSubunits = true };
        yield return Leader(4, Position.Deputy, "pho-chu-tich") with { Unit = _administration, Collective = leadership, GivesSubunits = true };
        for (var cell = 0; cell < Cells; cell++)
        {
            yield return Cell(cell);
            for (var member = 0; member < MembersOfCell; member++)
            {
                yield return Member(cell, (cell * MembersOfCell) + member);
            }
        }
    }

    private static string Id(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:D5}");

    private static string Id(string prefix, int number, int item) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:D5}-{item:D3}");

    private PlannedCase Of(string id, SubjectKind kind, string cohort) => new(id, kind, Year, $"{cohort}-{_district}");

    private PlannedCase Leader(int leader, Position position, string cohort) => Of(Id("ld", number, leader), SubjectKind.Leader, cohort) with
    {
        Position = position,
        Person = Id("ng", number, leader),
    };

    private PlannedCase Cell(int cell) => Of(Id("cb", number, cell), SubjectKind.PartyCell, "chi-bo") with
    {
        Parent = _organization,
        Year = cell == Cells - 1 ? Rating.Excellent : cell == 3 ? Rating.Completed : Rating.Good,
        IsRemedied = cell == 3 && number % 10 == 4,
        Gap = (cell, number % 20) switch { (5, 7) => PlannedGap.Finding, (6, 13) => PlannedGap.Discipline, _ => PlannedGap.None },
    };

    private PlannedCase Member(int cell, int member) => new(Id("dv", number, member), SubjectKind.PartyMember, YearOf(member), Id("dang-vien", number))
    {
        Unit = Id("cb", number, cell),
        Person = member < LeadersOfCommune ? Id("ng", number, member) : null,
        IsRemedied = member % 50 == 24,
        Gap = (member % 50) switch { 13 => PlannedGap.Finding, 39 => PlannedGap.Judgement, _ => PlannedGap.None },
    };

    private static Rating YearOf(int member) => (member % 10) switch
    {
        9 => Rating.Excellent,
        4 => Rating.Completed,
        7 when member % 50 == 7 => Rating.NotCompleted,
        _ => Rating.Good,
    };
}
