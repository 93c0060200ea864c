using System.Globalization;
using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Regulations.Tests.Ladders;

/// <summary>The cases of one rating year, told of another: every date moves by as many years as lie between them.</summary>
internal static partial class CaseYears
{
    /// <summary>The cases in another year.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="year">The other year.</param>
    /// <param name="fixedFrom">From this year on dates stay: what a decision of 2023 does hangs on the text in force in 2023, whatever year is judged.</param>
    public static LadderCases MovedTo(this LadderCases cases, int year, int fixedFrom = int.MaxValue)
    {
        string Move(string facts) => Year().Replace(facts, match => Moved(int.Parse(match.Value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
        int Moved(int named) => named >= fixedFrom ? named : named + year - cases.Year;

        return cases with
        {
            Year = year,
            Triggers = [.. cases.Triggers.Select(item => item with { Change = Move(item.Change) })],
            Weighed = [.. cases.Weighed.Select(item => item with { Change = Move(item.Change) })],
            Levels = [.. cases.Levels.Select(item => item with { Change = Move(item.Change) })],
            Gaps = [.. cases.Gaps.Select(item => item with { Change = Move(item.Change) })],
            Gates = [.. cases.Gates.Select(item => item with { Change = Move(item.Change) })],
            Ceilings = [.. cases.Ceilings.Select(item => item with { Change = Move(item.Change) })],
            Notes = [.. cases.Notes.Select(item => item with { Change = Move(item.Change) })],
            Unknowns = [.. cases.Unknowns.Select(item => item with { Change = Move(item.Change) })],
        };
    }

    [GeneratedRegex("[0-9]{4}(?=-[0-9]{2}-[0-9]{2})")]
    private static partial Regex Year();
}
