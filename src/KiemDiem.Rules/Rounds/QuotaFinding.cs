using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>A quota held against one cohort of a round.</summary>
public sealed record QuotaFinding
{
    /// <summary>The id of the cohort; where the text counts within a grassroots organisation, of that organisation.</summary>
    public required string Cohort { get; init; }

    /// <summary>The kinds of its subjects.</summary>
    public required ImmutableArray<SubjectKind> Kinds { get; init; }

    /// <summary>The quota, with its provision.</summary>
    public required Quota Quota { get; init; }

    /// <summary>Whether the larger share for the cohort of an outstanding unit is used.</summary>
    public required bool IsOutstanding { get; init; }

    /// <summary>Rated Excellent.</summary>
    public required CountRange Excellent { get; init; }

    /// <summary>Rated Good.</summary>
    public required CountRange Good { get; init; }

    /// <summary>Rated Completed or NotCompleted.</summary>
    public required CountRange Others { get; init; }

    /// <summary>By every reading of denominator and rounding, the literal one first; where the cohort has a head, then by each with the head counted the other way.</summary>
    public required ImmutableArray<QuotaReadingResult> Readings { get; init; }

    /// <summary>By the reading that is set.</summary>
    public required QuotaReadingResult Set { get; init; }

    /// <summary>Those who are Excellent for certain, by their ids: where the quota is exceeded, the ones among whom to choose.</summary>
    public required ImmutableArray<string> Candidates { get; init; }

    /// <summary>The cases whose outcome is open and can change the counts, by their ids.</summary>
    public required ImmutableArray<string> HangsOn { get; init; }

    /// <summary>Who stays by the host's ranking; null where the quota is not exceeded for certain, there is no ranking, it leaves out a candidate, or open outcomes can change who stays.</summary>
    public QuotaProposal? Proposal { get; init; }

    /// <summary>The share.</summary>
    public decimal Share => IsOutstanding ? Quota.OutstandingShare ?? Quota.Share : Quota.Share;

    /// <summary>Whether the quota is kept by the ratings that the rules give, by the reading that is set.</summary>
    public QuotaStatus Status => Set.Status;

    /// <summary>Whether the readings differ in whether it is kept.</summary>
    public bool ReadingsDisagree => Readings.Any(reading => reading.Status != Status);

    /// <summary>Whether it is exceeded and no ranking settles who stays.</summary>
    public bool IsBreached => Status == QuotaStatus.Exceeded && Proposal is not { IsComplete: true };

    /// <summary>Who is Excellent and has no place in the ranking, so that nothing can be proposed; empty where there is no ranking.</summary>
    public ImmutableArray<string> Unranked { get; init; } = [];
}
