namespace KiemDiem.Rules.Model;

/// <summary>A text of the law. Numbers are used again in other years, so a text is known by number and date together.</summary>
/// <param name="Number">The number and sign, for example <c>124-QĐ/TW</c>.</param>
/// <param name="Date">The day of signing.</param>
/// <param name="Kind">What kind of text it is: regulation, guideline, dispatch …</param>
public sealed record LegalDocument(string Number, DateOnly Date, Label Kind)
{
    /// <summary>Cites a provision of this text.</summary>
    public Citation At(string provision) => new(this, provision);
}
