namespace KiemDiem.Rules;

/// <summary>A text in both languages.</summary>
/// <param name="Vietnamese">The Vietnamese text, in NFC.</param>
/// <param name="English">The English text.</param>
public sealed record Label(string Vietnamese, string English)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;
}
