using System.Globalization;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Rounds;
using Spectre.Console;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>A quota by its readings, side by side.</summary>
internal static class QuotaTable
{
    /// <summary>The readings as a table; the one that is set is marked.</summary>
    public static Table Of(IEnumerable<QuotaReadingResult> readings, QuotaReading set, Language language)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in new[] { Say.QuotaOf, Say.Rounding, Say.QuotaBase, Say.Cap, Say.QuotaStatusColumn, Say.LargestLawful })
        {
            table.AddColumn(column.In(language));
        }

        foreach (var reading in readings)
        {
            table.AddRow(
                Of(reading.Reading, language),
                SettingText.ValueOf("quotaRounding", Vocabulary.NameOf(reading.Reading.Rounding), language),
                reading.Base.ToString(),
                reading.Cap.ToString(),
                (reading.Reading == set ? "» " : "") + Status(reading, language),
                reading.LargestLawful.ToString());
        }

        return table;
    }

    /// <summary>Whether a quota is kept, in words.</summary>
    public static string Status(QuotaReadingResult reading, Language language) => reading.Status switch
    {
        QuotaStatus.Kept => Say.QuotaKept.In(language),
        QuotaStatus.Open => Say.QuotaOpen.In(language),
        _ => Say.QuotaExceeded.In(language, reading.Excess),
    };

    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##} %");

    /// <summary>Of what number the share is taken; that a head is left out is said where it is so.</summary>
    private static string Of(QuotaReading reading, Language language)
    {
        var of = SettingText.ValueOf("quotaDenominator", Vocabulary.NameOf(reading.Denominator), language);
        return reading.CountsHead ? of : $"{of}; {Say.HeadsLeftOut.In(language)}";
    }
}
