using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>A deadline that holds for a rating year.</summary>
/// <param name="Deadline">What is due, for whom, and the provision.</param>
/// <param name="LastDay">The last day that is in time; null where the text names an event instead of a day.</param>
public sealed record CalendarEntry(Deadline Deadline, DateOnly? LastDay);
