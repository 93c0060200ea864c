using System.Text.Json.Nodes;
using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>The review round of the commune for one rating year.</summary>
internal sealed class CommuneYear
{
    private readonly Commune _commune;
    private readonly int _year;
    private readonly Dictionary<Person, Profile> _profiles;

    public CommuneYear(Commune commune, int year)
    {
        _commune = commune;
        _year = year;
        _profiles = Cells.All.SelectMany(Assign).ToDictionary();
    }

    public JsonObject Round() => new()
    {
        ["year"] = _year,
        ["cohorts"] = new JsonArray([.. CollectiveCases.Cohorts.Concat(Cells.All.Select(cell => cell.Cohort).Distinct()).Select(id => new JsonObject { ["id"] = id, ["outstanding"] = false })]),
        ["cases"] = new JsonArray([.. Collectives(), .. LeaderCases.All(_commune, _year), .. Members()]),
    };

    public IEnumerable<JsonObject> Members()
    {
        var random = new Randomizer(_year);
        return [.. _profiles.OrderBy(item => item.Key.Number).Select(item => new MemberCase(item.Key, item.Value, _year, random).Build())];
    }

    private IEnumerable<JsonObject> Collectives()
    {
        var cases = new CollectiveCases(_year, new Randomizer(_year + 1));
        return
        [
            cases.Organization(Cells.All),
            .. Cells.All.Select(cell => cases.Cell(cell, [.. _commune.MembersOf(cell, _year).Select(person => _profiles[person])])),
            cases.Unit(),
            cases.Leadership(),
        ];
    }

    /// <summary>Who had which year: as many of each as the plan says, drawn by lot among those it can befall.</summary>
    private IEnumerable<KeyValuePair<Person, Profile>> Assign(CellPlan cell)
    {
        var random = new Randomizer(_year + cell.Name.Length);
        var members = _commune.MembersOf(cell, _year).ToList();
        var fixedYears = members.Where(person => person.IsNewIn(_year)).ToDictionary(person => person, _ => Profile.NewlyAdmitted);
        if (cell == Cells.CommuneOffice)
        {
            foreach (var leader in _commune.Leaders)
            {
                fixedYears[leader] = Profile.Good;
            }
        }

        // Only those long in the Party are exempt, for they are old; maternity leave befalls a young woman.
        List<Profile> lots = [.. cell.SpecialIn(_year)];
        Fix(Profile.Exempt, members.OrderBy(person => person.AdmittedOn));
        Fix(Profile.MaternityLeave, members.Where(person => person.IsWoman).OrderByDescending(person => person.AdmittedOn));
        lots.AddRange(Enumerable.Repeat(Profile.Excellent, cell.Excellent));
        lots.AddRange(Enumerable.Repeat(Profile.Completed, cell.Completed));
        var others = random.Shuffle(members.Where(person => !fixedYears.ContainsKey(person))).ToList();
        return fixedYears.Concat(others.Select((person, index) => KeyValuePair.Create(person, index < lots.Count ? lots[index] : Profile.Good)));

        void Fix(Profile profile, IEnumerable<Person> candidates)
        {
            while (lots.Remove(profile))
            {
                fixedYears[candidates.First(person => !fixedYears.ContainsKey(person))] = profile;
            }
        }
    }
}
