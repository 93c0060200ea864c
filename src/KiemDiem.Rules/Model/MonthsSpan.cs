namespace KiemDiem.Rules.Model;

/// <summary>Which months an operand counts. Six months from 30 June are full on 31 December, from 1 July they are not.</summary>
public enum MonthsSpan
{
    /// <summary>Full months from the date to 31 December of the rating year.</summary>
    ToEndOfYear = 1,

    /// <summary>Full months from 1 January of the rating year to the date, for a date in that year; otherwise it does not apply.</summary>
    FromStartOfYear,
}
