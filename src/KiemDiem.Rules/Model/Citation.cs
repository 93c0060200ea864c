using System.Globalization;

namespace KiemDiem.Rules.Model;

/// <summary>A place in a text of the law.</summary>
/// <param name="Document">The text.</param>
/// <param name="Provision">The article, clause or point, as the text itself numbers it.</param>
public sealed record Citation(LegalDocument Document, string Provision)
{
    /// <summary>The citation as a reader writes it, for example <c>Điều 12 khoản 1, Quy định 124-QĐ/TW (04/10/2023)</c>.</summary>
    public string In(Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Provision}, {Document.Kind.In(language)} {Document.Number} ({Document.Date.Day:00}/{Document.Date.Month:00}/{Document.Date.Year:0000})");

    /// <summary>The citation in Vietnamese.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
