using KiemDiem.Rules.Regulations.Tests.Notation;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>A whole round of made-up facts: organisations in a tree, with units, leaderships, leaders, cells and members.</summary>
internal static class RandomRound
{
    private static readonly string[] Changes = ["", "", "judgements.exemplary=false", "judgements.exemplary=?", "grades.taskResults=average", "score.general/results=28/42", "findings.degradation=true", "reviewed=false"];

    public static ReviewCase[] Of(RoundText text, int seed)
    {
        var random = new Random(seed);
        string Any(IReadOnlyList<string> ids) => ids[random.Next(ids.Count)];
        string Change() => Changes[random.Next(Changes.Length)];
        var (organizations, units, bodies, collectives, cells) = (new List<string>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        var cases = new List<ReviewCase>();
        void Add(SubjectKind kind, string id, string links) => cases.Add(text.Case(kind, id, $"{links} {Change()} cohort={kind}{random.Next(3)}"));

        // Ids in no order, so that the order of ids is never the lawful one by chance.
        string Id(string prefix) => $"{random.Next(1000):000}-{prefix}{cases.Count}";
        for (var i = 0; i < 5; i++)
        {
            var id = Id("o");
            Add(SubjectKind.PartyOrganization, id, i == 0 ? "" : $"parent={Any(organizations)}");
            organizations.Add(id);
        }

        for (var i = 0; i < 5; i++)
        {
            var id = Id("u");
            Add(SubjectKind.Unit, id, random.Next(3) switch { 0 => $"parent={Any(organizations)}", 1 when units.Count > 0 => $"parent={Any(units)}", _ => "" });
            units.Add(id);
        }

        for (var i = 0; i < 5; i++)
        {
            var id = Id("c");
            Add(SubjectKind.PartyCell, id, $"parent={Any(organizations)}{(random.Next(2) == 0 ? $" unit={Any(units)}" : "")}");
            cells.Add(id);
        }

        for (var i = 0; i < 5; i++)
        {
            var id = Id("t");
            var ofUnit = random.Next(2) == 0;
            Add(SubjectKind.LeadershipCollective, id, $"{(random.Next(2) == 0 ? "unit" : "parent")}={(ofUnit ? Any(units) : Any([.. organizations, .. cells]))}");
            collectives.Add(id);
            if (ofUnit)
            {
                bodies.Add(id);
            }
        }

        for (var i = 0; i < 6; i++)
        {
            Add(SubjectKind.Leader, Id("l"), $"position={(i % 2 == 0 ? "head" : "deputy")} collective={Any(collectives)} unit={Any([.. units, .. organizations, .. cells])}");
        }

        for (var i = 0; i < 20; i++)
        {
            // A committee member whose committee waits for the cell would wait for itself, so only leaderships of units are named.
            Add(SubjectKind.PartyMember, Id("m"), $"unit={Any(cells)}{(bodies.Count > 0 && random.Next(3) == 0 ? $" collective={Any(bodies)}" : "")}");
        }

        return [.. cases];
    }
}
