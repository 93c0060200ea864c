using System.Globalization;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>What a text says about one kind of subject, in Vietnamese Markdown, section by section in the order in which it is tried.</summary>
internal sealed class LadderSections
{
    private const Language Vietnamese = Language.Vietnamese;

    private static readonly string[] Conditions = ["Trường hợp, điều kiện", "Ngưỡng", "Điều khoản", "Căn cứ"];
    private static readonly string[] Consequences = ["Trường hợp, điều kiện", "Ngưỡng", "Hệ quả", "Điều khoản", "Căn cứ"];

    private readonly Ladder _ladder;
    private readonly RuleSettings _settings;
    private readonly FormulaRows _rows;

    private LadderSections(Ladder ladder, RuleSettings settings)
    {
        _ladder = ladder;
        _settings = settings;
        _rows = new(ladder.Kind, Vietnamese);
    }

    /// <summary>The sections, the same for every text and kind; empty ones where the text says nothing.</summary>
    public static IReadOnlyList<RuleSection> Of(Ladder ladder, RuleSettings settings)
    {
        var sections = new LadderSections(ladder, settings);
        return
        [
            Table("Có xếp loại hay không", "", Consequences, ladder.Gates.Select(sections.Gate)),
            Table($"Các trường hợp {Name(Rating.NotCompleted)}", "", Consequences, ladder.Triggers.Select(sections.Trigger)),
            .. ladder.Standards.Select(sections.Level),
            Table("Khoảng trống của văn bản", "Không mức nào nhận các trường hợp này; xét lần lượt.", Consequences, ladder.Gaps.Select(sections.Gap)),
            new(Word.NoLevel.In(Vietnamese), sections.Fallback()),
            Table("Giới hạn mức xếp loại", "", Consequences, CeilingGroup.Of(ladder.Ceilings).Select(sections.Ceiling)),
            new("Tỷ lệ xuất sắc", sections.Quota()),
            Table("Lưu ý kèm theo", "", Conditions, ladder.Notes.Select(sections.Note)),
        ];
    }

    private static RuleSection Table(string heading, string lead, string[] columns, IEnumerable<RuleBlock> blocks) =>
        new(heading, lead, Markdown.Head(columns), [.. blocks]);

    private RuleBlock Gate(Gate gate) => Block(gate.Label, gate.When, gate.Source, gate.Effect switch
    {
        GateEffect.NotRated => "không xếp loại",
        GateEffect.NotRatedReviewDue => "không xếp loại, vẫn phải kiểm điểm",
        GateEffect.AuthorityRates => "cấp có thẩm quyền xếp loại theo văn bản khác; cả bốn mức đều có thể",
        _ => "cấp có thẩm quyền quyết định có xếp loại hay không",
    });

    private RuleBlock Trigger(Trigger trigger) => Block(
        trigger.Label, trigger.When, trigger.Source,
        trigger.IsWeighed ? $"cấp có thẩm quyền cân nhắc giữa {Name(Rating.NotCompleted)} và mức đạt được theo các quy định khác" : Name(Rating.NotCompleted));

    private RuleSection Level(Standard standard)
    {
        var included = string.Join(", ", _ladder.LevelsIncludedIn(standard).Select(lower => lower.Label.In(Vietnamese)));
        var others = included.Length > 0 ? $", cùng mọi điều kiện của mức {included}"
            : standard == _ladder.Standards[^1] ? ""
            : "; không xét điều kiện của các mức khác";
        return new(
            $"Mức {standard.Label.In(Vietnamese)}",
            $"Đạt khi có đủ các điều kiện dưới đây{others} — {Markdown.Cite(standard.Source)}.",
            Markdown.Head(Conditions),
            [.. _rows.OfAll(standard.Own).Select(row => new RuleBlock(row.Words, Row(row, 0, hasConsequence: false)))],
            IsWhole: true);
    }

    private RuleBlock Gap(Gap gap) => Block(
        gap.Label, gap.When, gap.Source,
        gap.Candidates.Length == 1 ? $"cấp có thẩm quyền quyết định; chỉ còn mức {Names(gap.Candidates)}" : $"cấp có thẩm quyền quyết định giữa: {Names(gap.Candidates)}");

    private string Fallback()
    {
        var fallback = _ladder.Fallback;
        var follows = fallback.Candidates.Length == 1 ? Names(fallback.Candidates) : Word.AuthorityBetween.In(Vietnamese, Names(fallback.Candidates));
        return $"{follows} — {Markdown.Cite(fallback.Source)}.";
    }

    private RuleBlock Ceiling(CeilingGroup group)
    {
        var highest = group.OfWhat.Count == 0 ? [Name(group.First.Highest)] : group.OfWhat.Select(rating => rating.Label.For(_ladder.Kind, Vietnamese));
        return Block(group.First.Label, group.Applies, group.First.Source, string.Join("; ", highest.Select(rating => $"không cao hơn {rating}")));
    }

    private string Quota()
    {
        if (_ladder.Quota is not { } quota)
        {
            return "Chưa thấy văn bản nêu.";
        }

        var of = SettingText.ValueOf("quotaDenominator", Vocabulary.NameOf(_settings.QuotaDenominator), Vietnamese);
        var outstanding = quota.OutstandingShare is { } larger ? $", nơi được cấp có thẩm quyền công nhận thành tích nổi trội thì không quá {Percent(larger)}" : "";
        return $"{Name(Rating.Excellent)} không quá {Percent(quota.Share)} {of}{outstanding}. Phạm vi tính: {Markdown.Plain(quota.Cohort)} — {Markdown.Cite(quota.Source)}.";
    }

    // The years stand in the note of a case; a page on the text has none.
    private RuleBlock Note(NoteRule note) =>
        Block(note.Label with { Vietnamese = note.Label.Vietnamese.Replace(" ({years})", "", StringComparison.Ordinal) }, note.When, note.Source, null);

    /// <summary>A rule: on one line with its only condition, or as a heading above its conditions.</summary>
    private RuleBlock Block(Label label, Formula? when, Source source, string? consequence)
    {
        var name = label.For(_ladder.Kind, Vietnamese);
        var head = $"**{Markdown.Plain(name)}**";
        var rows = when is null ? [] : _rows.Of(when).ToList();
        if (rows is [{ Source: { } own } only])
        {
            var goesWithoutSaying = name == only.Words || name == $"{only.Words} {only.Threshold}";
            return new(name, First(goesWithoutSaying ? head : $"{head}<br>{Markdown.Plain(only.Words)}", only.Threshold, own));
        }

        // A heading above all the rest is said with the rule itself; what stands beside it is then not below it.
        var isHeaded = rows is [{ IsHeading: true }, ..];
        var below = rows.Skip(isHeaded ? 1 : 0).Select(row => Row(row, isHeaded ? 0 : 1, consequence is not null));
        return new(name, First(isHeaded ? $"{head} – {rows[0].Words}" : head, "", source) + string.Concat(below));

        string First(string words, string threshold, Source cited) =>
            Markdown.Row([words, threshold, .. consequence is null ? Array.Empty<string>() : [consequence], .. Markdown.Cells(cited)]);
    }

    private static string Row(FormulaRow row, int indent, bool hasConsequence)
    {
        var words = string.Concat(Enumerable.Repeat("– ", row.Depth + indent)) + Markdown.Plain(row.Words);
        return Markdown.Row([words, row.Threshold, .. hasConsequence ? [""] : Array.Empty<string>(), .. row.Source is { } source ? Markdown.Cells(source) : ["", ""]]);
    }

    private static string Name(Rating rating) => Vocabulary.LabelOf(rating).In(Vietnamese);

    private static string Names(IEnumerable<Rating> ratings) =>
        ValueText.Outcomes(ratings.Aggregate(OutcomeSet.None, (set, rating) => set | OutcomeSets.Of(rating)), Vietnamese);

    private static string Percent(decimal share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',') + "%";
}
