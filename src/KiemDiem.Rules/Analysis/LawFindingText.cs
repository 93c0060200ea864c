using System.Collections.Immutable;
using System.Globalization;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Analysis;

/// <summary>Findings in words.</summary>
internal sealed class LawFindingText(Ladder ladder)
{
    public Label FailsSeveral => new("không mức nào nhận, vì nhiều điều kiện cùng không đạt", "no level takes it, because several conditions fail together");

    public Label OnlyFails(Formula part) => Say(
        "không mức nào nhận và không trường hợp không hoàn thành nào tính đến, chỉ vì mức {0} đòi hỏi: {1}",
        "no level takes it and no case of Not completed counts it, only because {0} asks for: {1}",
        Vocabulary.LabelOf(Rating.Completed), Words(part.Conditions.Last()));

    public Label Unreachable(Rating rating, bool canHold) => canHold
        ? Say("không hồ sơ nào được xếp loại {0}: điều kiện có thể đạt, nhưng quy định khác luôn quyết định trước", "no case is rated {0}: its conditions can be met, but another rule always decides first", Vocabulary.LabelOf(rating))
        : Say("không hồ sơ nào được xếp loại {0}: không hồ sơ nào có thể đạt điều kiện", "no case is rated {0}: none can have what it takes", Vocabulary.LabelOf(rating));

    public Label Overlap(Standard higher, Standard lower, Operand operand) => Say(
        "khung của mức {0} và mức {1} chồng lên nhau: {2}", "the bands of {0} and {1} overlap: {2}",
        higher.Label, lower.Label, operand.Label);

    public Label OutOfOrder(Standard higher, Condition less, Standard lower, Condition more) => Say(
        "mức {0} đòi hỏi ít hơn mức {1}: {2} so với {3}", "{0} asks for less than {1}: {2} against {3}",
        higher.Label, lower.Label, Words(less), Words(more));

    public Label LowerAsksMore(Standard higher, Standard lower, Condition asked) => Say(
        "mức {0} không đòi hỏi điều mà mức {1} đòi hỏi: {2}", "{0} does not ask for what {1} asks for: {2}",
        higher.Label, lower.Label, Words(asked));

    public Label Shadowed(LadderRule rule, ImmutableArray<string> by, bool canHold) => canHold
        ? Say("“{0}” không bao giờ có tác dụng: luôn có quy định khác quyết định trước{1}", "“{0}” never comes to bear: another rule always decides first{1}", rule.Label, ByWhom(by))
        : Say("“{0}” không bao giờ xảy ra", "“{0}” can never be the case", rule.Label);

    public Label Redundant(LadderRule rule, ImmutableArray<string> by) =>
        Say("“{0}” chỉ nói lại điều mà quy định khác đã nói{1}", "“{0}” says only what other rules say already{1}", rule.Label, ByWhom(by));

    public Label Redundant(Condition condition, ImmutableArray<string> by, bool isImplied) => isImplied
        ? Say("điều kiện luôn đạt khi các điều kiện khác cùng quy định đạt: {0}{1}", "the condition follows from others that must hold with it: {0}{1}", Words(condition), ByWhom(by))
        : Say("bỏ điều kiện này thì kết quả vẫn như cũ: {0}{1}", "without the condition every outcome is the same: {0}{1}", Words(condition), ByWhom(by));

    private Label Words(Condition condition) => new(Words(condition, Language.Vietnamese), Words(condition, Language.English));

    private string Words(Condition condition, Language language) =>
        $"{condition.Operand.Label.For(ladder.Kind, language)}: {ValueText.Required(condition, language)}";

    private Label ByWhom(ImmutableArray<string> by) => by.IsEmpty ? new("", "") : new($" ({Names(by, Language.Vietnamese)})", $" ({Names(by, Language.English)})");

    private string Names(ImmutableArray<string> keys, Language language) => string.Join("; ", keys.Select(key =>
        ladder.Rules.FirstOrDefault(rule => rule.Key == key) is { } rule ? rule.Label.In(language)
        : ladder.Conditions.FirstOrDefault(condition => condition.Key == key) is { } condition ? Words(condition, language)
        : FailsEveryLevel.In(language)));

    private static Label FailsEveryLevel => new("không đạt mức nào", "no level matches");

    private static Label Say(string vietnamese, string english, params Label[] values) => new(
        string.Format(CultureInfo.InvariantCulture, vietnamese, [.. values.Select(value => value.Vietnamese)]),
        string.Format(CultureInfo.InvariantCulture, english, [.. values.Select(value => value.English)]));
}
