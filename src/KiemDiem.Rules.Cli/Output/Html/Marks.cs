using KiemDiem.Rules.Comparisons;

namespace KiemDiem.Rules.Cli.Output.Html;

/// <summary>How a move is shown: a colour, and a sign for those who do not see it.</summary>
internal static class Marks
{
    public static readonly (string Class, string Sign, Label Words) Same = ("same", "=", PageWords.Same);
    public static readonly (string Class, string Sign, Label Words) Better = ("better", "▲", PageWords.Better);
    public static readonly (string Class, string Sign, Label Words) Worse = ("worse", "▼", PageWords.Worse);
    public static readonly (string Class, string Sign, Label Words) Other = ("other", "◆", PageWords.Other);

    public static (string Class, string Sign, Label Words) Of(OutcomeMove move) => move switch
    {
        OutcomeMove.Unchanged => Same,
        OutcomeMove.Up => Better,
        OutcomeMove.Down => Worse,
        _ => Other,
    };

    /// <summary>What going from one to the other is.</summary>
    public static (string Class, string Sign, Label Words) Of(OutcomeClass from, OutcomeClass to) =>
        from == to ? Same
        : !from.IsRating() || !to.IsRating() ? Other
        : to < from ? Better
        : Worse;
}
