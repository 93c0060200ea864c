using System.Globalization;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>Days as programs and as people write them.</summary>
internal static class DateText
{
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Plain(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
