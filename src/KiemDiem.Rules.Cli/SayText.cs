using System.Globalization;

namespace KiemDiem.Rules.Cli;

/// <summary>The texts of the tool's messages.</summary>
internal static class SayText
{
    public static string In(this Say say, Language language) => language == Language.Vietnamese ? SayVietnamese.Of(say) : SayEnglish.Of(say);

    public static string In(this Say say, Language language, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, say.In(language), values);
}
