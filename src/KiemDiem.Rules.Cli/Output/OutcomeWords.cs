using KiemDiem.Rules.Explanations;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>An outcome in a few words.</summary>
internal static class OutcomeWords
{
    public static string Of(Outcome outcome, Language language) => outcome.Kind switch
    {
        OutcomeKind.Rated => Vocabulary.LabelOf(outcome.Rating!.Value).In(language),
        OutcomeKind.Undetermined => Say.Undetermined.In(language),
        _ => ValueText.Outcomes(outcome.Possible, language),
    };
}
