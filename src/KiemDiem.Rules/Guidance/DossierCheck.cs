using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>What the file (hồ sơ) of a case lacks, by the text that judges it. Immutable.</summary>
/// <remarks>A case that does not list its documents lacks none that we know of: what it has is unknown, and stands as unknown.</remarks>
public sealed class DossierCheck
{
    private DossierCheck(Evaluation evaluation)
    {
        Evaluation = evaluation;
        var outcome = evaluation.Outcome;
        IsDue = outcome.Kind != OutcomeKind.NotRated || outcome.ReviewDue;
        if (!IsDue)
        {
            (NotDueBecause, Clause) = (outcome.ReasonLabel, outcome.Clause);
            return;
        }

        var (subject, procedure) = (evaluation.Case, evaluation.Regulation.Procedure);
        Documents = [.. procedure.DossierOf(subject.Kind).Select(item => new DossierFinding(item, StatusOf(item, subject.Dossier)))];
        Registrations = [.. procedure.RegistrationsOf(subject.Kind).Select(item => FindingOf(item, subject.Registrations))];
        UnrecognizedDocuments = Unrecognized(subject.Dossier, AllowedDocuments);
        UnrecognizedRegistrations = Unrecognized(subject.Registrations, AllowedRegistrations);
    }

    /// <summary>The evaluation of the case, which says whether a review is due at all.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>Whether a file is due: not where the case is not rated and no review is due either. Then nothing is asked for.</summary>
    public bool IsDue { get; }

    /// <summary>Why no file is due; null when one is.</summary>
    public Label? NotDueBecause { get; }

    /// <summary>The provision by which no file is due; null when one is.</summary>
    public Source? Clause { get; }

    /// <summary>Every document that the text names for this kind of subject, and whether it is in the file.</summary>
    public ImmutableArray<DossierFinding> Documents { get; } = [];

    /// <summary>Everything that this kind of subject registers, and how many are listed.</summary>
    public ImmutableArray<RegistrationFinding> Registrations { get; } = [];

    /// <summary>What the case lists under <c>dossier</c> and no rule names for its kind.</summary>
    public ImmutableArray<string> UnrecognizedDocuments { get; } = [];

    /// <summary>What the case lists under <c>registrations</c> and no rule names for its kind.</summary>
    public ImmutableArray<string> UnrecognizedRegistrations { get; } = [];

    /// <summary>The codes that <c>dossier</c> may list for this kind of subject.</summary>
    public ImmutableArray<string> AllowedDocuments => [.. Documents.Select(finding => finding.Item.Code).Distinct()];

    /// <summary>The codes that <c>registrations</c> may list for this kind of subject.</summary>
    public ImmutableArray<string> AllowedRegistrations => [.. Registrations.Select(finding => finding.Registration.Code).Distinct()];

    /// <summary>Whether a file is due, but the text names neither document nor registration for this kind of subject.</summary>
    public bool NamesNothing => IsDue && Documents.IsEmpty && Registrations.IsEmpty;

    /// <summary>Whether a document is missing, or too few or too many things are registered.</summary>
    public bool HasFault =>
        Documents.Any(finding => finding.Status == DossierStatus.Missing)
        || Registrations.Any(finding => finding.Status is RegistrationStatus.TooFew or RegistrationStatus.TooMany);

    /// <summary>Whether it is not known what the file holds, or what was registered, and the text asks for it.</summary>
    public bool IsOpen =>
        Documents.Any(finding => finding.Status == DossierStatus.Unknown)
        || Registrations.Any(finding => finding.Status == RegistrationStatus.Unknown);

    /// <summary>Checks the file of an evaluated case.</summary>
    public static DossierCheck Of(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new(evaluation);
    }

    private static DossierStatus StatusOf(DossierItem item, IReadOnlyList<string>? listed) => listed is null ? DossierStatus.Unknown
        : listed.Contains(item.Code) ? DossierStatus.Present
        : item.IsIfAny ? DossierStatus.AbsentIfAny
        : DossierStatus.Missing;

    private static RegistrationFinding FindingOf(Registration item, IReadOnlyList<string>? listed)
    {
        if (listed is null)
        {
            return new(item, null, RegistrationStatus.Unknown);
        }

        var count = listed.Count(code => code == item.Code);
        var status = count < item.Minimum ? RegistrationStatus.TooFew : count > item.Maximum ? RegistrationStatus.TooMany : RegistrationStatus.InOrder;
        return new(item, count, status);
    }

    private static ImmutableArray<string> Unrecognized(IReadOnlyList<string>? listed, ImmutableArray<string> allowed) =>
        [.. (listed ?? []).Where(code => !allowed.Contains(code)).Distinct()];
}
