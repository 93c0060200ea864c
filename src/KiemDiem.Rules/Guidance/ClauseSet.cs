using System.Numerics;

namespace KiemDiem.Rules.Guidance;

/// <summary>A set of clauses by their place, of any number.</summary>
internal readonly struct ClauseSet : IEquatable<ClauseSet>
{
    private readonly ulong[] _words;

    private ClauseSet(ulong[] words) => _words = words;

    public bool IsEmpty => Array.TrueForAll(_words, word => word == 0);

    public int Count => _words.Sum(BitOperations.PopCount);

    public bool this[int clause] => (_words[clause >> 6] >> (clause & 63) & 1) != 0;

    public static ClauseSet Of(int size, IEnumerable<int> clauses)
    {
        var words = new ulong[(size + 63) >> 6];
        foreach (var clause in clauses)
        {
            words[clause >> 6] |= 1UL << (clause & 63);
        }

        return new(words);
    }

    public IEnumerable<int> Clauses()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    public bool Contains(ClauseSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((other._words[i] & ~_words[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public ClauseSet Except(ClauseSet other)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = _words[i] & ~other._words[i];
        }

        return new(words);
    }

    public static ClauseSet operator |(ClauseSet left, ClauseSet right)
    {
        var words = new ulong[left._words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = left._words[i] | right._words[i];
        }

        return new(words);
    }

    public bool Equals(ClauseSet other) => _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => obj is ClauseSet other && Equals(other);

    public override int GetHashCode() => _words.Aggregate(0, HashCode.Combine);
}
