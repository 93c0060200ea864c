using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>Builds the grassroots organisations: who belongs where. Every year is Good until lots are drawn.</summary>
internal sealed class TownshipBuilder(Randomizer random)
{
    public const string DistrictId = "db-huyen";

    private const int FewestCells = 10;
    private const int MostCells = 30;
    private const int UsualCells = 20;
    private const int FewestTownships = 4;
    private const int ManyTownships = 8;
    private const int MembersPerCell = 30;
    private const int DepartmentsPerUnit = 4;
    private const int DeputiesPerUnit = 3;

    /// <summary>Groups of members by what most of them do; a cell belongs to one.</summary>
    private static readonly string[] Functions = ["nong-dan", "giao-vien", "can-bo", "huu-tri"];

    private readonly VietnameseNames _names = new(random);
    private int _cells;
    private int _members;
    private int _leaders;

    public IReadOnlyList<Township> Build(int cells)
    {
        var sizes = Sizes(cells);
        var roles = Roles(sizes.Length);
        var groups = Math.Max(1, sizes.Length / UsualCells);
        return [.. sizes.Select((size, index) => Build(index, size, roles[index], $"{(index % groups) + 1}"))];
    }

    private int[] Sizes(int cells)
    {
        var sizes = new int[Math.Max(FewestTownships, cells / UsualCells)];
        Array.Fill(sizes, FewestCells);
        for (var left = cells - (sizes.Length * FewestCells); left > 0;)
        {
            var index = random.Int(0, sizes.Length - 1);
            if (sizes[index] < MostCells)
            {
                sizes[index]++;
                left--;
            }
        }

        return sizes;
    }

    private List<TownshipRole> Roles(int count)
    {
        var special = count >= ManyTownships ? (int)TownshipRole.Ordinary : FewestTownships;
        return [.. random.Shuffle(Enumerable.Range(0, count).Select(index => index < special ? (TownshipRole)index : TownshipRole.Ordinary))];
    }

    private Township Build(int index, int size, TownshipRole role, string group)
    {
        var number = $"{index + 1:000}";
        var organization = new PlannedSubject(PlannedSubject.Organization, $"db-{number}", $"Đảng bộ xã số {index + 1}") { ParentId = DistrictId, Cohort = $"dang-bo-xa-{group}" };
        var unit = new PlannedSubject(PlannedSubject.Unit, $"ubnd-{number}", $"Ủy ban nhân dân xã số {index + 1}") { ParentId = organization.Id, Cohort = $"ubnd-xa-{group}" };
        var collective = new PlannedSubject(PlannedSubject.Collective, $"tt-{number}", $"Tập thể lãnh đạo Ủy ban nhân dân xã số {index + 1}")
        {
            UnitId = unit.Id,
            ParentId = index % 2 == 0 ? unit.Id : organization.Id,
            Cohort = $"tap-the-ubnd-xa-{group}",
        };
        organization.UnitId = index % 2 == 0 ? unit.Id : null;
        List<PlannedCell> cells = [.. Enumerable.Range(0, size).Select(place => Cell(place, organization, unit))];
        var leaders = cells[0].Members.Take(1 + DeputiesPerUnit).ToList();
        return new(index, organization, unit, collective)
        {
            Role = role,
            Cells = cells,
            Departments = [.. Departments(index, role, unit, group)],
            Head = Leader(leaders[0], "head", organization, unit, collective, group),
            Deputies = [.. leaders.Skip(1).Select(person => Leader(person, "deputy", organization, unit, collective, group))],
        };
    }

    private PlannedCell Cell(int place, PlannedSubject organization, PlannedSubject unit)
    {
        var number = ++_cells;
        var subject = new PlannedSubject(PlannedSubject.Cell, $"cb-{number:0000}", $"Chi bộ {place + 1}, {organization.Name}")
        {
            ParentId = organization.Id,
            UnitId = place == 0 ? unit.Id : null,
            Cohort = $"chi-bo-{organization.Id}",
        };

        // Odd and even cells have together twice the usual number.
        var members = MembersPerCell + (number % 2 == 0 ? (number / 2 % 7) : -((number + 1) / 2 % 7));
        var cohort = $"dv-{Functions[place % Functions.Length]}-{organization.Id}";
        return new(subject, [.. Enumerable.Range(0, members).Select(_ => Member(subject, organization, cohort))]);
    }

    private PlannedSubject Member(PlannedSubject cell, PlannedSubject organization, string cohort)
    {
        var number = ++_members;
        return new(PlannedSubject.Member, $"dv-{number:00000}", _names.Next(random.Bool()))
        {
            Person = $"p-{number:00000}",
            UnitId = cell.Id,
            ParentId = organization.Id,
            Cohort = cohort,
        };
    }

    private static IEnumerable<PlannedSubject> Departments(int index, TownshipRole role, PlannedSubject unit, string group)
    {
        var has = role switch
        {
            TownshipRole.CellsOverQuota or TownshipRole.AllStatedRightly or TownshipRole.DepartmentDisciplined => true,
            TownshipRole.CellsRanked or TownshipRole.Miscounted => false,
            _ => index % 2 == 0,
        };
        return Enumerable.Range(1, has ? DepartmentsPerUnit : 0).Select(place => new PlannedSubject(PlannedSubject.Unit, $"bp-{index + 1:000}-{place}", $"Bộ phận {place}, {unit.Name}")
        {
            ParentId = unit.Id,
            Cohort = $"bo-phan-{group}",
        });
    }

    /// <summary>The person is one of the members, too, and has an ordinary year as such.</summary>
    private PlannedSubject Leader(PlannedSubject person, string position, PlannedSubject organization, PlannedSubject unit, PlannedSubject collective, string group)
    {
        person.IsTaken = true;
        return new(PlannedSubject.Leader, $"ld-{++_leaders:000}", person.Name)
        {
            Person = person.Person,
            Position = position,
            UnitId = unit.Id,
            ParentId = organization.Id,
            CollectiveId = collective.Id,
            Cohort = position == "head" ? $"chu-tich-xa-{group}" : $"pho-chu-tich-xa-{group}",
        };
    }
}
