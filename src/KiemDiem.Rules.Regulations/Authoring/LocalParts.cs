using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.Authoring;

/// <summary>What local rules put on the ladders of a central text.</summary>
internal static class LocalParts
{
    /// <summary>The head, or the head and the deputies, not above their collective and unit, in the place of the central ceiling.</summary>
    public static Ladder WithLeadersNotAbove(this Ladder ladder, Position from, Label label, Source source) => ladder.With(
        ceilings: [.. ladder.Ceilings.Where(ceiling => !ReadsPosition(ceiling)), .. Ceilings.OfLeaders(from, label, source)]);

    /// <summary>At most 20 % of those rated Good are Excellent, said by the local rules too.</summary>
    public static Ladder WithQuota(this Ladder ladder, Source source) => ladder.Quota is { } quota
        ? ladder.With(quota: quota with { Share = 0.2m, Source = source })
        : ladder;

    /// <summary>A note where a finding of the case is one of the signs for which the higher level suggests a review.</summary>
    public static Ladder WithSuggestedReview(this Ladder ladder, Source source) => ladder.With(notes:
    [
        .. ladder.Notes,
        new(
            "suggestedReview",
            new("Có dấu hiệu thuộc diện cấp có thẩm quyền gợi ý kiểm điểm (mất đoàn kết, suy thoái hoặc tham nhũng, tiêu cực).", "There is a sign for which the authority suggests a review (disunity, degradation or corruption)."),
            Formula.Any(
                When(Level.Note, FactTable.Disunity, source),
                When(Level.Note, FactTable.Degradation, source),
                When(Level.Note, FactTable.CorruptionUnderManagement, source)),
            source),
    ]);

    private static bool ReadsPosition(Ceiling ceiling) =>
        ceiling.When.Conditions.Any(condition => condition.Operand.Facts.Contains(FactTable.Position));
}
