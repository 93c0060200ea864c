using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>Who lives in the files: the same people in both years.</summary>
internal sealed class Commune
{
    private const int Seed = 1930_02_03;

    private readonly Randomizer _random = new(Seed);
    private readonly VietnameseNames _names;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public Commune()
    {
        _names = new(_random);
        var people = new List<Person>();
        foreach (var cell in Cells.All)
        {
            for (var i = 0; i < cell.Size; i++)
            {
                people.Add(NewPerson(people.Count + 1, cell, AdmissionOf(cell)));
            }

            foreach (var day in cell.Admissions)
            {
                people.Add(NewPerson(people.Count + 1, cell, day));
            }
        }

        People = people;
    }

    public IReadOnlyList<Person> People { get; }

    /// <summary>The chairman of the people's committee and the two deputies: the first three of the office's cell.</summary>
    public IReadOnlyList<Person> Leaders => [.. MembersOf(Cells.CommuneOffice, int.MaxValue).Take(3)];

    public IEnumerable<Person> MembersOf(CellPlan cell, int year) => People.Where(person => person.Cell == cell && person.AdmittedOn.Year <= year);

    private DateOnly AdmissionOf(CellPlan cell)
    {
        var oldest = cell.OfState ? 1995 : 1968;
        return new DateOnly(_random.Int(oldest, 2019), _random.Int(1, 12), _random.Int(1, 28));
    }

    private Person NewPerson(int number, CellPlan cell, DateOnly admittedOn)
    {
        var isWoman = _random.Bool();
        return new(number, NewName(isWoman), isWoman, cell, admittedOn);
    }

    private string NewName(bool isWoman)
    {
        while (true)
        {
            var name = _names.Next(isWoman);
            if (_taken.Add(name))
            {
                return name;
            }
        }
    }
}
