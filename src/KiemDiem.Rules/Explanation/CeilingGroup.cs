using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>Ceilings that one sentence of the law makes: "not above the rating of …" is a ceiling for each rating that could be exceeded.</summary>
/// <param name="First">The first of them; label and provision are those of all.</param>
/// <param name="OfWhat">The ratings that may not be exceeded; empty for a ceiling that names a rating itself.</param>
/// <param name="Applies">When they bind; null for always.</param>
internal sealed record CeilingGroup(Ceiling First, IReadOnlyList<Operand> OfWhat, Formula? Applies)
{
    /// <summary>Three ratings can be above another.</summary>
    private const int Size = 3;

    public static IReadOnlyList<CeilingGroup> Of(IReadOnlyList<Ceiling> ceilings)
    {
        var groups = new List<CeilingGroup>();
        for (var i = 0; i < ceilings.Count; i++)
        {
            var first = ceilings[i];
            var group = ceilings.Skip(i).Take(Size).ToList();
            if (Below(first) is not { } below || group.Count < Size || !group.All(other => IsSameAs(first, other)))
            {
                groups.Add(new(first, [], first.When));
                continue;
            }

            i += Size - 1;
            if (groups is [.., { OfWhat.Count: > 0 } last] && SaysTheSame(last.First, first))
            {
                groups[^1] = last with { OfWhat = [.. last.OfWhat, below.Operand] };
                continue;
            }

            groups.Add(new(first, [below.Operand], Rest(first.When)));
        }

        return groups;
    }

    private static bool IsSameAs(Ceiling first, Ceiling other) =>
        SaysTheSame(first, other)
        && Below(other) is { } below && below.Operand.Key == Below(first)!.Operand.Key && below.Required == (int)other.Highest + 1;

    private static bool SaysTheSame(Ceiling first, Ceiling other) =>
        other.Label == first.Label && other.Source == first.Source && Asked(Rest(other.When)).SequenceEqual(Asked(Rest(first.When)));

    /// <summary>The condition that another rating is below the one that is not allowed.</summary>
    private static Condition? Below(Ceiling ceiling) =>
        (ceiling.When is All all ? all.Parts[^1] : ceiling.When) is Condition { Comparison: Comparison.LessThan, Operand.Type: OperandType.Rating } below ? below : null;

    private static Formula? Rest(Formula when) => when is All { Parts: [.. var parts, _] } ? Formula.All([.. parts]) : null;

    // Not the keys: each ceiling may have set its condition apart by a variant.
    private static IEnumerable<(string Operand, Comparison Comparison, decimal Required)> Asked(Formula? formula) =>
        formula?.Conditions.Select(condition => (condition.Operand.Key, condition.Comparison, condition.Required)) ?? [];
}
