using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>The whole of what one text says about one kind of subject, in the order in which it is tried.</summary>
public sealed class Ladder
{
    /// <summary>The most conditions that a ladder can have.</summary>
    public const int MaximumConditions = 128;

    /// <summary>The most rules a ladder can have: each is one bit of what an engine answers.</summary>
    public const int MaximumRules = 64;

    private string? _fingerprint;

    /// <summary>Makes a ladder.</summary>
    /// <exception cref="ArgumentException">Two conditions or rules have the same key, there are more than 128 conditions, or the standards are not Excellent, Good, Completed.</exception>
    public Ladder(
        SubjectKind kind,
        ImmutableArray<Gate> gates,
        ImmutableArray<Trigger> triggers,
        ImmutableArray<Standard> standards,
        Fallback fallback,
        ImmutableArray<Ceiling> ceilings,
        ImmutableArray<NoteRule> notes,
        Quota? quota,
        ImmutableArray<Gap> gaps = default)
    {
        Kind = kind;
        Gates = gates;
        Triggers = triggers;
        Standards = standards;
        Gaps = gaps.IsDefault ? [] : gaps;
        Fallback = fallback;
        Ceilings = ceilings;
        Notes = notes;
        Quota = quota;
        Rules = [.. gates, .. triggers, .. standards, .. Gaps, .. ceilings];
        Conditions = [.. Rules.Concat(notes).SelectMany(rule => rule is Standard standard ? standard.Own.Conditions : rule.When.Conditions).Distinct()];
        Check();
    }

    /// <summary>The kind of subject.</summary>
    public SubjectKind Kind { get; }

    /// <summary>Whether the subject is rated at all.</summary>
    public ImmutableArray<Gate> Gates { get; }

    /// <summary>The cases of Không hoàn thành nhiệm vụ.</summary>
    public ImmutableArray<Trigger> Triggers { get; }

    /// <summary>Excellent, Good, Completed, in this order.</summary>
    public ImmutableArray<Standard> Standards { get; }

    /// <summary>The cases that no level covers, tried in order when no level matches.</summary>
    public ImmutableArray<Gap> Gaps { get; }

    /// <summary>What follows when no level matches, and no gap.</summary>
    public Fallback Fallback { get; }

    /// <summary>What the rating may not be higher than.</summary>
    public ImmutableArray<Ceiling> Ceilings { get; }

    /// <summary>What goes with the rating.</summary>
    public ImmutableArray<NoteRule> Notes { get; }

    /// <summary>How many of a cohort may be Excellent; null when no text was seen.</summary>
    public Quota? Quota { get; }

    /// <summary>Gates, triggers, standards, gaps and ceilings, in this order: the rules that decide the outcome.</summary>
    public ImmutableArray<LadderRule> Rules { get; }

    /// <summary>Every condition of the ladder, once, in the order of the text.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>SHA-256 over everything of this ladder that can change an outcome, as <see cref="Regulation.LogicFingerprint"/> of a whole text.</summary>
    public string LogicFingerprint => _fingerprint ??= Fingerprint.Of(this);

    /// <summary>The same ladder with parts exchanged; how local rules stand on a central text.</summary>
    public Ladder With(
        ImmutableArray<Gate>? gates = null,
        ImmutableArray<Trigger>? triggers = null,
        ImmutableArray<Standard>? standards = null,
        ImmutableArray<Gap>? gaps = null,
        ImmutableArray<Ceiling>? ceilings = null,
        ImmutableArray<NoteRule>? notes = null,
        Quota? quota = null) =>
        new(Kind, gates ?? Gates, triggers ?? Triggers, standards ?? Standards, Fallback, ceilings ?? Ceilings, notes ?? Notes, quota ?? Quota, gaps ?? Gaps);

    private void Check()
    {
        if (Conditions.Length > MaximumConditions)
        {
            throw new ArgumentException($"The ladder of {Kind} has {Conditions.Length} conditions; {MaximumConditions} is the most.");
        }

        if (Rules.Length > MaximumRules)
        {
            throw new ArgumentException($"The ladder of {Kind} has {Rules.Length} rules; {MaximumRules} is the most.");
        }

        if (!Standards.Select(standard => standard.Rating).SequenceEqual([Rating.Excellent, Rating.Good, Rating.Completed]))
        {
            throw new ArgumentException($"The standards of {Kind} must be Excellent, Good and Completed, in this order.");
        }

        foreach (var standard in Standards)
        {
            if (standard.When.Conditions.FirstOrDefault(condition => !Conditions.Contains(condition)) is { } stray)
            {
                throw new ArgumentException($"The standard '{standard.Key}' of {Kind} asks for '{stray.Key}', which stands at no level.");
            }
        }

        var twice = Conditions.Select(condition => condition.Key).Concat(Rules.Concat(Notes).Select(rule => "rule " + rule.Key))
            .GroupBy(key => key, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"The ladder of {Kind} has the key '{twice.Key}' more than once.");
        }
    }
}
