using System.Collections.Immutable;

namespace KiemDiem.Rules.Regulations.Tests.QD366;

/// <summary>The bands of points, which are the same for every kind of subject: 366-QĐ/TW, Điều 11.</summary>
internal static class BandCases
{
    /// <summary>90, 70 and 50 points, and just below.</summary>
    public static ImmutableArray<(string Change, string Outcome)> Levels { get; } =
    [
        ("score.general/results=30/60", "Rated(Excellent)"),
        ("score.general/results=30/59.5", "Rated(Good)"),
        ("score.general/results=28/42", "Rated(Good)"),
        ("score.general/results=28/41.5", "Rated(Completed)"),
        ("score.general/results=20/30", "Rated(Completed)"),
        ("score.general/results=20/29.5", "Rated(NotCompleted)"),
    ];
}
