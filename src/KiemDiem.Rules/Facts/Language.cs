namespace KiemDiem.Rules;

/// <summary>The languages of labels and explanations.</summary>
public enum Language
{
    /// <summary>Tiếng Việt, the language of the law.</summary>
    Vietnamese = 0,

    /// <summary>English.</summary>
    English = 1,
}
