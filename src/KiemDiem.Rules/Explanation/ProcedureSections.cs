using System.Globalization;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>What a text orders for the round beside the ratings, in Vietnamese Markdown: deadlines, documents, registrations, rules by step.</summary>
internal static class ProcedureSections
{
    private const Language Vietnamese = Language.Vietnamese;
    private const string Article = "Điều khoản";
    private const string Known = "Căn cứ";

    /// <summary>The sections of a procedure, without what stands in another one already; empty where nothing is left.</summary>
    public static IReadOnlyList<(string Heading, string Text)> Of(ReviewProcedure procedure, ReviewProcedure other) =>
    [
        ("Thời hạn", Deadlines([.. procedure.Deadlines.Where(item => !other.Deadlines.Contains(item))])),
        ("Hồ sơ", Dossier([.. procedure.Dossier.Where(item => !other.Dossier.Any(known => (known.Code, known.Source) == (item.Code, item.Source)))])),
        ("Đăng ký", Registrations([.. procedure.Registrations.Where(item => !other.Registrations.Contains(item))])),
        ("Quy định khác về đợt kiểm điểm", Rules([.. procedure.Rules.Where(item => !other.Rules.Contains(item))])),
    ];

    /// <summary>The order of ratings in a round.</summary>
    public static string Of(RoundRules round) => Table(
        ["Thứ tự xếp loại", Article, Known],
        round.Order.Select(rule => (ProcedureText.LabelOf(rule.Order), rule.Source))
            .Concat(round.SeveralPlaces is { } places ? [(ProcedureText.SeveralPlaces, places)] : [])
            .Select(row => (string[])[Markdown.Plain(row.Item1), .. Markdown.Cells(row.Item2)]));

    private static string Deadlines(IReadOnlyList<Deadline> deadlines) => Table(
        ["Việc", "Đối tượng", "Thời hạn", Article, Known],
        deadlines.Select(deadline => (string[])[Markdown.Plain(deadline.What), Markdown.Plain(deadline.Who), ProcedureText.Due(deadline, Vietnamese), .. Markdown.Cells(deadline.Source)]));

    private static string Dossier(IReadOnlyList<DossierItem> items) => Table(
        ["Tài liệu", "Mã", "Đối tượng", Article, Known],
        items.Select(item => (string[])[$"{Markdown.Plain(item.Label)}{(item.IsIfAny ? " (nếu có)" : "")}", $"`{item.Code}`", Kinds(item.Kinds), .. Markdown.Cells(item.Source)]));

    private static string Registrations(IReadOnlyList<Registration> items) => Table(
        ["Nội dung", "Mã", "Số lượng", "Đối tượng", Article, Known],
        items.Select(item => (string[])[Markdown.Plain(item.Label), $"`{item.Code}`", Range(item), Kinds(item.Kinds), .. Markdown.Cells(item.Source)]));

    private static string Rules(IReadOnlyList<ProcedureRule> rules) => Table(
        ["Bước", "Nội dung", Article, Known],
        rules.OrderBy(rule => rule.Step).Select(rule => (string[])[ProcedureText.LabelOf(rule.Step).In(Vietnamese), Markdown.Plain(rule.Text), .. Markdown.Cells(rule.Source)]));

    private static string Table(string[] columns, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        return all.Count == 0 ? "" : Markdown.Head(columns) + string.Concat(all.Select(row => Markdown.Row(row)));
    }

    private static string Range(Registration item) => item.Minimum == item.Maximum
        ? item.Minimum.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{item.Minimum}-{item.Maximum}");

    private static string Kinds(IReadOnlyList<SubjectKind> kinds) =>
        kinds.SequenceEqual(SubjectKinds.All) ? "mọi tập thể, cá nhân"
        : kinds.SequenceEqual(SubjectKinds.Collectives) ? "mọi tập thể"
        : kinds.SequenceEqual(SubjectKinds.Individuals) ? "mọi cá nhân"
        : string.Join("; ", kinds.Select(kind => Vocabulary.LabelOf(kind).In(Vietnamese)));
}
