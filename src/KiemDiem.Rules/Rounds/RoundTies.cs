namespace KiemDiem.Rules.Rounds;

/// <summary>Ties the results of a round to each other.</summary>
internal static class RoundTies
{
    /// <summary>Ties each case to the one above it, and finds how far it stands below the top.</summary>
    public static void LinkTree(RoundCase[] results, int[] above)
    {
        for (var i = 0; i < results.Length; i++)
        {
            results[i].Above = above[i] is >= 0 and var place ? results[place] : null;
        }

        var way = new Stack<RoundCase>();
        foreach (var result in results)
        {
            for (var next = result; next is { Level: 0 }; next = next.Above)
            {
                way.Push(next);
            }

            while (way.TryPop(out var next))
            {
                next.Level = (next.Above?.Level ?? 0) + 1;
            }
        }
    }

    /// <summary>Ties the cases of one person to each other.</summary>
    public static void LinkPersons(RoundCase[] results)
    {
        // Every case may name a person and few persons have two, so a group is made only when the second is met.
        var firsts = new Dictionary<string, RoundCase>(StringComparer.Ordinal);
        var groups = new Dictionary<string, List<RoundCase>>(StringComparer.Ordinal);
        foreach (var result in results)
        {
            if (result.Case.Person is not { } person || firsts.TryAdd(person, result))
            {
                continue;
            }

            if (!groups.TryGetValue(person, out var group))
            {
                groups.Add(person, group = [firsts[person]]);
            }

            group.Add(result);
        }

        foreach (var group in groups.Values)
        {
            foreach (var result in group)
            {
                result.SamePerson = [.. group.Where(other => other != result)];
            }
        }
    }
}
