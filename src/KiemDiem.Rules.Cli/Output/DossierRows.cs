using System.Globalization;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>What a check of a file found, a line each: what is not as it should be, or that all is there.</summary>
internal sealed class DossierRows(Language language)
{
    /// <summary>How many are asked for.</summary>
    public static string Range(Registration item) => item.Minimum == item.Maximum
        ? item.Minimum.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{item.Minimum}-{item.Maximum}");

    /// <summary>The lines: the item, what is the matter, and the provision if one asks for it.</summary>
    public IEnumerable<(string Item, string Status, Source? Source)> Of(DossierCheck check)
    {
        if (!check.IsDue)
        {
            return [("", Say.NoFileDue.In(language, check.NotDueBecause!.In(language)), check.Clause)];
        }

        var unrecognized = Unrecognized("dossier", check.UnrecognizedDocuments, check.AllowedDocuments)
            .Concat(Unrecognized("registrations", check.UnrecognizedRegistrations, check.AllowedRegistrations)).ToList();
        (string, string, Source?)[] first = check.NamesNothing ? [("", Say.NamesNothing.In(language), null)]
            : check.HasFault || check.IsOpen || unrecognized.Count > 0 ? []
            : [("", Say.FileComplete.In(language), null)];
        return [.. first, .. Open(check), .. Documents(check), .. Registrations(check), .. unrecognized];
    }

    /// <summary>Lists that the case does not have, in a line each.</summary>
    private IEnumerable<(string Item, string Status, Source? Source)> Open(DossierCheck check)
    {
        if (check.Documents.Any(finding => finding.Status == DossierStatus.Unknown))
        {
            yield return (string.Join(", ", check.AllowedDocuments), Say.DocumentsUnknown.In(language), null);
        }

        if (check.Registrations.Any(finding => finding.Status == RegistrationStatus.Unknown))
        {
            yield return (string.Join(", ", check.AllowedRegistrations), Say.RegistrationsUnknown.In(language), null);
        }
    }

    private IEnumerable<(string Item, string Status, Source? Source)> Documents(DossierCheck check) =>
        from finding in check.Documents
        where finding.Status is DossierStatus.Missing or DossierStatus.AbsentIfAny
        let status = (finding.Status == DossierStatus.Missing ? Say.DocumentMissing : Say.DocumentIfAny).In(language)
        select (Item(finding.Item.Label, finding.Item.Code), status, (Source?)finding.Item.Source);

    private IEnumerable<(string Item, string Status, Source? Source)> Registrations(DossierCheck check) =>
        from finding in check.Registrations
        where finding.Status is RegistrationStatus.TooFew or RegistrationStatus.TooMany
        let item = finding.Registration
        select (Item(item.Label, item.Code), Say.RegisteredOutOfRange.In(language, finding.Count!, Range(item)), (Source?)item.Source);

    private IEnumerable<(string Item, string Status, Source? Source)> Unrecognized(string list, IEnumerable<string> codes, IReadOnlyList<string> allowed) =>
        from code in codes
        let named = allowed.Count == 0 ? Say.NoneAllowed.In(language) : string.Join(", ", allowed)
        select ($"{list}: {code}", Say.NotRecognized.In(language, named), (Source?)null);

    private string Item(Label label, string code) => $"{label.In(language)} [{code}]";
}
