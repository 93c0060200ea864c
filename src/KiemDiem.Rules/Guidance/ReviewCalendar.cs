using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>What is due in the round of one rating year under one text. Immutable.</summary>
/// <remarks>
/// "Trước ngày" means the day before at the latest, "chậm nhất ngày" includes the day. Dates that local rules give for one year hold for that
/// year; in their other years the calendar is that of the central text they stand on.
/// </remarks>
public sealed class ReviewCalendar
{
    private ReviewCalendar(Regulation regulation, int ratingYear)
    {
        Regulation = regulation;
        RatingYear = ratingYear;

        // The order of the text is kept among those of one day, and what has no day comes first: it is tied to something earlier.
        Entries =
        [
            .. regulation.Procedure.DeadlinesFor(ratingYear)
                .Select(deadline => new CalendarEntry(deadline, deadline.Due?.LastDay(ratingYear)))
                .OrderBy(entry => entry.LastDay ?? DateOnly.MinValue),
        ];
        var central = CentralOf(regulation);
        var own = regulation.Procedure.Deadlines.Where(deadline => deadline.Due is not null && !central.Procedure.Deadlines.Contains(deadline)).ToList();
        HasLocalDates = Entries.Any(entry => own.Contains(entry.Deadline));
        Remark = regulation == central || HasLocalDates ? null : RemarkOn(regulation, own, central, ratingYear);
    }

    /// <summary>The text.</summary>
    public Regulation Regulation { get; }

    /// <summary>The rating year.</summary>
    public int RatingYear { get; }

    /// <summary>What is due, by the last day that is in time; first what is due before an event.</summary>
    public ImmutableArray<CalendarEntry> Entries { get; }

    /// <summary>Whether a date of the locality's own holds for the year. False for a central text, and for a local one whose dates were given for another year.</summary>
    public bool HasLocalDates { get; }

    /// <summary>What to say where a locality has no date of its own for the year: which calendar holds instead. Otherwise null.</summary>
    public Label? Remark { get; }

    /// <summary>The calendar of a text for a rating year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year, or the one after it, is not one of the calendar.</exception>
    public static ReviewCalendar Of(Regulation regulation, int ratingYear)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        return new(regulation, ratingYear);
    }

    /// <summary>The entries of some tasks, for example when the files are due.</summary>
    public IEnumerable<CalendarEntry> EntriesOf(params DeadlineTask[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return Entries.Where(entry => tasks.Contains(entry.Deadline.Task));
    }

    private static Regulation CentralOf(Regulation regulation) => regulation.Base is { } below ? CentralOf(below) : regulation;

    private static Label RemarkOn(Regulation regulation, IReadOnlyList<Deadline> own, Regulation central, int ratingYear)
    {
        var years = string.Join(", ", own.Select(deadline => deadline.OnlyYear).Distinct().Order());
        var (vietnamese, english) = own.Count == 0
            ? ("không nêu ngày", "gives no dates")
            : ($"chỉ nêu ngày cho năm đánh giá {years}", $"gives dates for the rating year {years} only");
        return new(
            FormattableString.Invariant($"{regulation.Title.Vietnamese} {vietnamese}; năm đánh giá {ratingYear} theo thời hạn của {central.Title.Vietnamese}."),
            FormattableString.Invariant($"{regulation.Title.English} {english}; for the rating year {ratingYear} those of {central.Title.English} hold."));
    }
}
