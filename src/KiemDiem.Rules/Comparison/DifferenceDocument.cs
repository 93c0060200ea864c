using System.Globalization;
using System.Text;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>What changed from one text to another as a note in Markdown, for those who know the law and not the code.</summary>
public static class DifferenceDocument
{
    /// <summary>The note.</summary>
    public static string Of(RegulationDifferences differences, Language language)
    {
        ArgumentNullException.ThrowIfNull(differences);
        return new Writer(differences, language).Write();
    }

    private sealed class Writer(RegulationDifferences differences, Language language)
    {
        private readonly StringBuilder _text = new();

        public string Write()
        {
            var (from, to) = (differences.From, differences.To);
            Line($"# {Say("Những điểm khác", "What changed")}: {Markdown.Plain(from.Title.In(language))} → {Markdown.Plain(to.Title.In(language))}");
            Line();
            Line(Say(
                $"So sánh nội dung đã mã hóa của `{from}` và `{to}`. “Siết”: riêng điểm đó không làm ai được xếp cao hơn; “nới”: không làm ai bị xếp thấp hơn. “Bỏ”: không thấy văn bản sau nêu; toàn văn chính thức chưa có, nên có thể văn bản sau vẫn giữ. Mỗi điểm kèm điều khoản và mức căn cứ; điểm chưa kiểm chứng là cách đọc của chúng tôi, có thể không phải là thay đổi của văn bản.",
                $"What is encoded of `{from}` and `{to}`. “Tightened”: by it alone nobody is rated higher; “loosened”: nobody is rated lower. “Removed”: the later text was not seen to say it; the official full texts could not be obtained, so it may still. Each point has its provision and evidence; one that is unverified is our reading, and perhaps no change of the text."));
            if (differences.Items.IsEmpty)
            {
                Line();
                Line(Say("Không có điểm khác nào.", "Nothing differs."));
                return _text.ToString();
            }

            Summary();
            General(DifferenceSection.Discipline, DifferenceSection.Order, Say("Áp dụng chung", "For all"));
            foreach (var kind in SubjectKinds.All)
            {
                Part(differences.For(kind), Capital(Vocabulary.LabelOf(kind).In(language)), kind);
            }

            General(DifferenceSection.Deadlines, DifferenceSection.Procedure, Say("Thời hạn, hồ sơ, quy trình", "Deadlines, files, procedure"));
            return _text.ToString();
        }

        private void Summary()
        {
            Line();
            _text.Append(Markdown.Head(Say("Đối tượng", "Subject"), Say("siết", "tightened"), Say("nới", "loosened"), Say("khác", "other")));
            foreach (var kind in SubjectKinds.All.Select(kind => (SubjectKind?)kind).Prepend(null))
            {
                var items = differences.For(kind).ToList();
                var name = kind is { } known ? Vocabulary.LabelOf(known).In(language) : Say("chung cho cả đợt", "the whole round");
                _text.Append(Markdown.Row([name, .. new[] { DifferenceEffect.Tightened, DifferenceEffect.Loosened, DifferenceEffect.Neither }.Select(effect => items.Count(item => item.Effect == effect).ToString(CultureInfo.InvariantCulture))]));
            }
        }

        private void General(DifferenceSection first, DifferenceSection last, string heading) => Part(differences.For(null).Where(item => item.Section >= first && item.Section <= last), heading, null);

        private void Part(IEnumerable<RegulationDifference> items, string heading, SubjectKind? kind)
        {
            var sections = items.GroupBy(item => item.Section).ToList();
            if (sections.Count == 0)
            {
                return;
            }

            Line();
            Line($"## {heading}");
            foreach (var section in sections)
            {
                Line();
                Line($"### {NameOf(section.Key)}");
                Line();

                // Criteria that change alike are told together.
                foreach (var alike in section.GroupBy(item => (item.Change, item.Effect, item.From, item.To, item.FromSource, item.ToSource, Single: item.From is null && item.To is null ? item.What : null)))
                {
                    Line($"- **{Mark(alike.First())}:** {Words(alike.First(), string.Join("; ", alike.Select(item => item.What.In(language)).Distinct()))}{Provisions(alike.First())}");
                }
            }
        }

        private static string Words(string what, string? how) => Markdown.Plain(how is null || how.Length == 0 ? what : $"{what}: {how}");

        private string Words(RegulationDifference item, string what) => item switch
        {
            { Change: DifferenceChange.Added } => Words(what, item.To?.In(language)),
            { Change: DifferenceChange.Removed } => Words(what, item.From?.In(language)),
            _ when item.To == item.What => Markdown.Plain($"{item.From!.In(language)} → {item.To!.In(language)}"),
            _ => Markdown.Plain($"{what}: {item.From!.In(language)} → {item.To!.In(language)}"),
        };

        private string Mark(RegulationDifference item) => (item.Change, item.Effect) switch
        {
            (DifferenceChange.Added, DifferenceEffect.Tightened) => Say("Thêm (siết)", "Added (tightened)"),
            (DifferenceChange.Added, DifferenceEffect.Loosened) => Say("Thêm (nới)", "Added (loosened)"),
            (DifferenceChange.Added, _) => Say("Thêm", "Added"),
            (DifferenceChange.Removed, DifferenceEffect.Tightened) => Say("Bỏ (siết)", "Removed (tightened)"),
            (DifferenceChange.Removed, DifferenceEffect.Loosened) => Say("Bỏ (nới)", "Removed (loosened)"),
            (DifferenceChange.Removed, _) => Say("Bỏ", "Removed"),
            (_, DifferenceEffect.Tightened) => Say("Siết", "Tightened"),
            (_, DifferenceEffect.Loosened) => Say("Nới", "Loosened"),
            _ => Say("Đổi", "Changed"),
        };

        private string Provisions(RegulationDifference item) => (item.FromSource, item.ToSource) switch
        {
            (null, null) => "",
            ({ } from, null) => $" — {Cite(from)}",
            (null, { } to) => $" — {Cite(to)}",
            ({ } from, { } to) => $" — {Cite(from)} → {Cite(to)}",
        };

        private string Cite(Source source) => $"{Markdown.Plain($"{source.Citation.Provision}, {source.Citation.Document.Number}")} [{ValueText.Of(source, language)}]";

        private string NameOf(DifferenceSection section) => section switch
        {
            DifferenceSection.Discipline => Say("Kỷ luật: tính cho năm nào, cho ai", "Discipline: which year, and whose"),
            DifferenceSection.Settings => Say("Cách đọc được chọn", "Readings that are set"),
            DifferenceSection.Order => Say("Thứ tự xếp loại", "Order of ratings"),
            DifferenceSection.Gates => Say("Có xếp loại hay không", "Whether rated"),
            DifferenceSection.NotCompleted => Say("Các trường hợp Không hoàn thành nhiệm vụ", "Cases of Not completed"),
            DifferenceSection.Excellent or DifferenceSection.Good or DifferenceSection.Completed =>
                $"{Say("Mức", "Level")} {Vocabulary.LabelOf(Rating.Excellent - (section - DifferenceSection.Excellent)).In(language)}",
            DifferenceSection.Gaps => Say("Khoảng trống của văn bản", "Gaps of the text"),
            DifferenceSection.Fallback => Say("Không đạt mức nào", "No level matches"),
            DifferenceSection.Ceilings => Say("Giới hạn mức xếp loại", "Ceilings"),
            DifferenceSection.Quota => Say("Tỷ lệ xuất sắc", "Share of Excellent"),
            DifferenceSection.Notes => Say("Lưu ý kèm theo", "Notes"),
            DifferenceSection.Deadlines => Say("Thời hạn", "Deadlines"),
            DifferenceSection.Dossier => Say("Hồ sơ", "Files"),
            DifferenceSection.Registrations => Say("Đăng ký", "Registrations"),
            _ => Say("Quy định khác về đợt kiểm điểm", "Other rules for the round"),
        };

        private string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

        private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

        private void Line(string text = "") => _text.Append(text).Append('\n');
    }
}
