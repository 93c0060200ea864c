namespace KiemDiem.Rules.Regulations.Authoring;

/// <summary>The codes of documents and registrations that several texts ask for. Cases list them under <c>dossier</c> and <c>registrations</c>.</summary>
internal static class DossierCodes
{
    public const string CollectiveReport = "collective-report";
    public const string SelfReview = "self-review";
    public const string Minutes = "minutes";
    public const string ReviewSuggestion = "review-suggestion";
    public const string ResidenceComment = "residence-comment";
    public const string ExemplarityRegistration = "exemplarity-registration";
    public const string BreakthroughRegistration = "breakthrough-registration";

    public const string Exemplarity = "exemplarity";
    public const string Breakthrough = "breakthrough";
}
