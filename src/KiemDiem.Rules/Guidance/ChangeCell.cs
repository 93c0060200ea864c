using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>The values of a fact that reach the target while the other changes have the values that are given for them.</summary>
public sealed record ChangeCell
{
    /// <summary>The names or truths that reach it, worst or smallest first; empty for numbers and days.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The smallest number; null for names and days.</summary>
    public decimal? Least { get; init; }

    /// <summary>Whether the smallest number itself reaches it; if not, every larger one does.</summary>
    public bool IncludesLeast { get; init; } = true;

    /// <summary>The largest number; null for names and days.</summary>
    public decimal? Most { get; init; }

    /// <summary>Whether the largest number itself reaches it.</summary>
    public bool IncludesMost { get; init; } = true;

    /// <summary>The first day; null for other facts.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last day; null for other facts.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Whether none (there are none, it does not apply) reaches it, too.</summary>
    public bool IncludesNone { get; init; }
}
