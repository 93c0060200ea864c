namespace KiemDiem.Rules.Rounds;

/// <summary>
/// Sorts cases by their ids, letter by letter. Of a million cases each comparison of two ids would fetch two texts from memory; so they
/// are sorted by numbers that their ids begin with, and compared only where these are the same.
/// </summary>
internal static class IdOrder
{
    private const int Letters = sizeof(ulong);

    public static void Sort(ReviewCase[] cases)
    {
        var starts = Array.ConvertAll(cases, subject => StartOf(subject.Id));
        Array.Sort(starts, cases);
        var end = 0;
        for (var start = 0; start < cases.Length; start = end)
        {
            end = start + 1;
            while (end < cases.Length && starts[end] == starts[start])
            {
                end++;
            }

            cases.AsSpan(start, end - start).Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        }
    }

    /// <summary>The first letters of an id, a byte each: never greater than that of an id which comes after it.</summary>
    private static ulong StartOf(string id)
    {
        var start = 0UL;
        for (var i = 0; i < Letters; i++)
        {
            var letter = i < id.Length ? id[i] : '\0';
            if (letter > byte.MaxValue)
            {
                // Letters that have no byte of their own look alike, so what comes after them must not count.
                return start << 8 * (Letters - i) | ulong.MaxValue >> 8 * i;
            }

            start = start << 8 | letter;
        }

        return start;
    }
}
