using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>One fact that changes on a way to a rating; the counts of subunits change together.</summary>
public sealed record FactChange
{
    /// <summary>The key of the fact, or <c>subunits</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What it is, in both languages.</summary>
    public required Label Label { get; init; }

    /// <summary>The facts that change.</summary>
    public required ImmutableArray<FactDefinition> Facts { get; init; }

    /// <summary>Whose hands it is in.</summary>
    public required ChangeClass Class { get; init; }

    /// <summary>Whether the fact was not given, so that giving it is the change.</summary>
    public required bool WasUnknown { get; init; }

    /// <summary>What the fact is now, in words.</summary>
    public required Label From { get; init; }

    /// <summary>What it has to be, in words.</summary>
    public required Label To { get; init; }

    /// <summary>What it has to be, for programs; null where several counts or a list change.</summary>
    public required ChangeCell? Cell { get; init; }

    /// <summary>The value that <see cref="ChangeSet.Applied"/> gives it, in words.</summary>
    public required Label Example { get; init; }

    /// <summary>The conditions that it is for, with their provisions.</summary>
    public required ImmutableArray<ChangeReason> For { get; init; }
}
