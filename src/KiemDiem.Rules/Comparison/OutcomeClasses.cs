using System.Collections.Immutable;
using KiemDiem.Rules.Explanations;

namespace KiemDiem.Rules.Comparisons;

/// <summary>Questions about what outcomes come to.</summary>
public static class OutcomeClasses
{
    /// <summary>Every class, the best rating first: the order of the rows and columns of a matrix.</summary>
    public static ImmutableArray<OutcomeClass> All { get; } = [.. Enum.GetValues<OutcomeClass>()];

    /// <summary>What an outcome comes to.</summary>
    public static OutcomeClass Of(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Rated => OutcomeClass.Excellent + (Rating.Excellent - outcome.Rating!.Value),
        OutcomeKind.NotRated => OutcomeClass.NotRated,
        OutcomeKind.NeedsAuthority => OutcomeClass.NeedsAuthority,
        _ => OutcomeClass.Undetermined,
    };

    /// <summary>Whether it is a rating.</summary>
    public static bool IsRating(this OutcomeClass value) => value <= OutcomeClass.NotCompleted;

    /// <summary>A class in words.</summary>
    public static string In(this OutcomeClass value, Language language) => value switch
    {
        OutcomeClass.NotRated => ValueText.Outcomes(OutcomeSet.NotRated, language),
        OutcomeClass.NeedsAuthority => ValueText.Outcomes(OutcomeSet.NeedsAuthority, language),
        OutcomeClass.Undetermined => new Label("Chưa xác định", "Undetermined").In(language),
        _ => Vocabulary.LabelOf(Rating.Excellent - (value - OutcomeClass.Excellent)).In(language),
    };
}
