using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>A hole in a text: a case that no level covers, with what the authority can decide there. Gaps are tried in order after the levels.</summary>
/// <remarks>
/// Unlike a <see cref="Fallback"/> of one rating, a gap of one candidate is still left to the authority: the text does not give that rating,
/// it only leaves no other.
/// </remarks>
public sealed class Gap : LadderRule
{
    /// <summary>Makes a gap.</summary>
    /// <param name="name">The name; the key is <c>gap.</c> and the name.</param>
    /// <param name="label">The case in words.</param>
    /// <param name="candidates">The ratings that are left.</param>
    /// <param name="when">When it is that case, given that no level matches.</param>
    /// <param name="source">The provision that has the gap.</param>
    public Gap(string name, Label label, ImmutableArray<Rating> candidates, Formula when, Source source)
        : base($"gap.{name}", label, when, source) => Candidates = candidates;

    /// <summary>The ratings that are left.</summary>
    public ImmutableArray<Rating> Candidates { get; }
}
