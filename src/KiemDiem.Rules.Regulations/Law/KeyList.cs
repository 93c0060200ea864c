using System.Collections.Immutable;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>Keys that differ in one part only, written as one: <c>excellent.grades.{taskResults, workStyle}.atLeast</c>.</summary>
internal static class KeyList
{
    /// <summary>The part after the operand's group first: there the keys of a level differ most.</summary>
    private static readonly ImmutableArray<int> Places = [2, 3, 4, 1];

    public static ImmutableArray<string> Fold(IEnumerable<string> keys) => [.. Places.Aggregate(keys, FoldAt)];

    private static IEnumerable<string> FoldAt(IEnumerable<string> keys, int place) => keys
        .Select(key => key.Split('.'))
        .GroupBy(parts => place < parts.Length ? (string.Join('.', parts[..place]), string.Join('.', parts[(place + 1)..]), parts.Length) : (string.Join('.', parts), "", 0))
        .Select(group => group.Count() == 1
            ? string.Join('.', group.First())
            : string.Join('.', [.. group.First()[..place], $"{{{string.Join(", ", group.Select(parts => parts[place]))}}}", .. group.First()[(place + 1)..]]));
}
