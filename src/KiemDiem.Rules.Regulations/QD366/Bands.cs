using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD366;

/// <summary>
/// The levels of 366-QĐ/TW, Điều 11: bands of points, each with conditions on the tasks, and the gaps between them. A level does not include the
/// levels below it.
/// </summary>
internal static class Bands
{
    /// <summary>The three levels.</summary>
    /// <param name="tasks">The tasks that the levels ask about: the subject's own, of a leader those of the unit.</param>
    /// <param name="excellent">What Excellent asks beside the points.</param>
    /// <param name="settings">Whether a band has an upper end.</param>
    public static ImmutableArray<Standard> Levels(TaskDefinitions tasks, Formula excellent, RuleSettings settings)
    {
        var isLiteral = settings.ScoreBandReading == ScoreBandReading.Literal;
        var xs = Formula.All(Points(Excellent, 90, Common.XS), excellent);
        var t = Formula.All(
            Band(Good, 70, isLiteral ? 90 : null, Common.T),
            Required(Good, Operands.Of(tasks, TaskShare.OnTime), Comparison.AtLeast, 1, Common.T));
        var ht = Formula.All(
            Band(Completed, 50, isLiteral ? 70 : null, Common.HT),
            Required(Completed, Operands.Of(tasks, TaskShare.Completed), Comparison.AtLeast, 1, Common.HT),
            Required(Completed, Operands.Of(tasks, TaskShare.Late), Comparison.AtMost, 0.2m, Common.HT));
        return
        [
            new(Rating.Excellent, xs, xs, Common.XS),
            new(Rating.Good, t, t, Common.T),
            new(Rating.Completed, ht, ht, Common.HT),
        ];
    }

    /// <summary>The cases that no level covers, with what the authority can decide; given that no level matches.</summary>
    /// <param name="tasks">The tasks that the levels ask about.</param>
    /// <param name="leastCompleted">The share of tasks completed below which another rule decides; null where none does.</param>
    /// <param name="settings">Whether a band has an upper end; where it has none, the first two cases belong to a level.</param>
    public static ImmutableArray<Gap> Gaps(TaskDefinitions tasks, decimal? leastCompleted, RuleSettings settings)
    {
        var late = Operands.Of(tasks, TaskShare.Late);
        var completed = Operands.Of(tasks, TaskShare.Completed);
        var unfinished = When(Level.Gap, completed, Comparison.LessThan, 1, Common.HT);
        ImmutableArray<Gap> open =
        [
            new(
                "veryLate", new("từ 50 điểm trở lên, trên 20% nhiệm vụ chậm tiến độ: không mức nào nhận và không trường hợp không hoàn thành nào tính đến", "50 points or more, over 20 % of the tasks late: no level takes it, and no case of Not completed counts it"),
                [Rating.Completed, Rating.NotCompleted],
                Formula.All(
                    When(Level.Gap, Operands.ScoreTotal, Comparison.AtLeast, 50, Common.HT, "veryLate"),
                    When(Level.Gap, late, Comparison.MoreThan, 0.2m, Common.HT, "veryLate")),
                Common.HT),
            new(
                "unfinished", new("từ 50 điểm trở lên, còn nhiệm vụ chưa hoàn thành: không mức nào nhận", "50 points or more, tasks left unfinished: no level takes it"),
                [Rating.Completed, Rating.NotCompleted],
                Formula.All(
                [
                    When(Level.Gap, Operands.ScoreTotal, Comparison.AtLeast, 50, Common.HT, "unfinished"),
                    unfinished,
                    .. leastCompleted is { } least ? new Formula[] { When(Level.Gap, completed, Comparison.AtLeast, least, Common.HT) } : [],
                ]),
                Common.HT),
        ];
        return settings.ScoreBandReading == ScoreBandReading.Cascading ? open :
        [
            new(
                "excellentBand", new("từ 90 điểm trở lên nhưng không đủ điều kiện xuất sắc: mức tốt chỉ nhận dưới 90 điểm", "90 points or more, but a condition of Excellent fails: the band of Good ends below 90"),
                [Rating.Good],
                Formula.All(
                    When(Level.Gap, Operands.ScoreTotal, Comparison.AtLeast, 90, Common.T, "excellentBand"),
                    Required(Level.Gap, Operands.Of(tasks, TaskShare.OnTime), Comparison.AtLeast, 1, Common.T)),
                Common.T),
            new(
                "late", new("từ 70 điểm trở lên, nhiệm vụ hoàn thành hết nhưng có đến 20% chậm tiến độ: mức hoàn thành chỉ nhận dưới 70 điểm", "70 points or more, all tasks completed but up to 20 % of them late: the band of Completed ends below 70"),
                [Rating.Completed],
                Formula.All(
                    When(Level.Gap, Operands.ScoreTotal, Comparison.AtLeast, 70, Common.HT, "late"),
                    When(Level.Gap, late, Comparison.MoreThan, 0, Common.HT, "late"),
                    When(Level.Gap, late, Comparison.AtMost, 0.2m, Common.HT, "late"),
                    Formula.Not(unfinished)),
                Common.HT),
            .. open,
        ];
    }

    /// <summary>The tasks of Excellent where they are the subject's own: all on time, three in ten exceeded.</summary>
    public static Formula OwnTasksExcellent => Formula.All(
        Required(Excellent, Operands.Of(FactTable.Tasks, TaskShare.OnTime), Comparison.AtLeast, 1, Common.XS),
        Required(Excellent, Operands.Of(FactTable.Tasks, TaskShare.Exceeded), Comparison.AtLeast, 0.3m, Common.XS));

    private static Condition Points(Level level, decimal atLeast, Source source) => Required(level, Operands.ScoreTotal, Comparison.AtLeast, atLeast, source);

    private static Formula Band(Level level, decimal from, decimal? below, Source source) => below is { } end
        ? Formula.All(Points(level, from, source), Required(level, Operands.ScoreTotal, Comparison.LessThan, end, source))
        : Points(level, from, source);
}
