using System.Globalization;
using System.Text;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>An encoded text as a page in Vietnamese, for those who know the law and not the code.</summary>
public static class RuleDocument
{
    private const Language Vietnamese = Language.Vietnamese;

    /// <summary>The page of a text as Markdown: for each kind of subject every condition with threshold, article and evidence, and what the text orders for the round.</summary>
    /// <remarks>Local rules say once where they are as the text they stand on, and show in full what differs. Pages link to each other by the id of the text.</remarks>
    public static string Of(Regulation regulation)
    {
        ArgumentNullException.ThrowIfNull(regulation);
        return new Writer(regulation).Write();
    }

    private sealed class Writer(Regulation regulation)
    {
        private readonly StringBuilder _text = new();
        private readonly Regulation? _base = regulation.Base;

        private string BaseLink => $"[{_base!.Id}]({_base.Id}.md)";

        public string Write()
        {
            Head();
            Discipline();
            Delegations();
            LocalFacts();
            Kinds();
            Procedure();
            return _text.ToString();
        }

        private void Head()
        {
            Line($"# {Markdown.Plain(regulation.Title)}");
            Paragraph($"Trang này sinh ra từ bộ quy tắc `{regulation.Id}`. Mỗi dòng của bảng là một điều kiện, kèm ngưỡng, điều khoản và mức căn cứ; chữ đậm là quy định mà các dòng ngay dưới nêu điều kiện.");
            Paragraph("Trình tự: xét có xếp loại hay không; xét các trường hợp Không hoàn thành nhiệm vụ; xét lần lượt các mức từ cao xuống thấp, lấy mức đầu tiên đạt đủ điều kiện; không đạt mức nào thì theo các mục “Khoảng trống của văn bản” (nếu có) và “Không đạt mức nào”. Giới hạn mức xếp loại áp dụng sau cùng; tỷ lệ xuất sắc chỉ xét cho cả đợt. " + Word.Proposal.In(Vietnamese));
            Paragraph(string.Concat(Facts().Select(fact => Markdown.Row(fact.Name, fact.Value)).Prepend(Markdown.Head("Mục", "Nội dung"))).TrimEnd());
            Paragraph("Mức căn cứ: *công văn nêu* — một công văn chính thức nêu, đối với năm ghi trong ngoặc (năm khác coi là thuật lại); *đã công bố* — một trang đã công bố trích dẫn điều khoản; *thuật lại* — có nguồn thuật lại, hoặc văn bản khác nhắc lại; *chưa kiểm chứng* — cách đọc hợp lý nhất, chưa thấy văn bản nào nêu.");
        }

        private void Discipline()
        {
            if (_base is not null && _base.Discipline == regulation.Discipline)
            {
                return;
            }

            var rules = regulation.Discipline;
            Heading("Kỷ luật: tính cho năm nào, cho ai");
            List(
            [
                rules.Basis == AttributionBasis.ViolationYear
                    ? "Vi phạm tính cho năm xảy ra vi phạm; quyết định kỷ luật ở năm sau thì xếp loại lại năm đó."
                    : "Vi phạm tính cho năm có quyết định kỷ luật.",
                "Quyết định kỷ luật ban hành khi văn bản khác có hiệu lực thì tính năm theo văn bản ấy.",
                .. rules.ReleasesCountedBefore ? ["Một vi phạm chỉ tính một lần: đã tính ở kỳ xếp loại trước thì không tính nữa."] : Array.Empty<string>(),
                .. rules.ReleasesFormerUnit ? ["Vi phạm ở đơn vị cũ không tính cho tập thể ở đơn vị mới; cá nhân vẫn bị tính."] : Array.Empty<string>(),
            ]);
            Paragraph($"Điều khoản: {string.Join("; ", rules.Sources.Select(Markdown.Cite))}.");
        }

        private void Delegations() => List(
            "Giao cho cấp ủy cụ thể hóa",
            regulation.Delegations.Except(_base?.Delegations ?? []).Select(delegation => $"{Markdown.Plain(delegation.Label)} — {Markdown.Cite(delegation.Source)}"));

        private void LocalFacts() => List(
            "Dữ kiện riêng của địa phương",
            regulation.LocalFacts.Except(_base?.LocalFacts ?? []).Select(rule => $"`{rule.Fact.Key}`: {Markdown.Plain(rule.Fact.Label)} — {Markdown.Cite(rule.Source)}"));

        private void Kinds()
        {
            var kinds = regulation.Ladders.Select(ladder => (Label: Vocabulary.LabelOf(ladder.Kind).In(Vietnamese), Text: Text(ladder))).ToList();
            var same = kinds.Where(kind => kind.Text.Length == 0).Select(kind => kind.Label).ToList();
            if (same.Count > 0)
            {
                Heading("Đối tượng không có quy định riêng");
                Paragraph($"Như {BaseLink}: {Names(same)}.");
            }

            // What is said alike of several kinds is said once.
            foreach (var group in kinds.Where(kind => kind.Text.Length > 0).GroupBy(kind => kind.Text))
            {
                Heading(Capital(Names([.. group.Select(kind => kind.Label)])));
                _text.Append(group.Key);
            }
        }

        /// <summary>What is said of a kind of subject; of local rules, what they say otherwise than the text they stand on.</summary>
        private string Text(Ladder ladder)
        {
            var sections = LadderSections.Of(ladder, regulation.Settings);
            if (_base?.Ladders.FirstOrDefault(other => other.Kind == ladder.Kind) is not { } below)
            {
                return Sections(sections.Select(section => (section.Heading, section.Full)));
            }

            var own = sections.Zip(LadderSections.Of(below, _base.Settings), (section, other) => (section.Heading, section.Beyond(other, BaseLink)));
            return Sections(own) is { Length: > 0 } text ? $"\nNhư {BaseLink}, trừ các quy định dưới đây thay thế hoặc thêm vào.\n{text}" : "";
        }

        private static string Sections(IEnumerable<(string Heading, string Text)> sections) =>
            string.Concat(sections.Where(section => section.Text.Length > 0).Select(section => $"\n### {section.Heading}\n\n{section.Text}"));

        private void Procedure()
        {
            // Local rules have the order of the text they stand on.
            var order = _base is null ? [("Thứ tự", ProcedureSections.Of(regulation.Round))] : Array.Empty<(string, string)>();
            var text = Sections([.. order, .. ProcedureSections.Of(regulation.Procedure, _base?.Procedure ?? ReviewProcedure.None)]);
            if (text.Length == 0 && _base is null)
            {
                return;
            }

            Heading("Đợt kiểm điểm");
            Paragraph(_base is null ? "Ngoài việc xếp loại, văn bản còn quy định:"
                : text.Length == 0 ? $"Như {BaseLink}."
                : $"Như {BaseLink}, trừ các quy định dưới đây thay thế hoặc thêm vào. Ngày nêu cho riêng một năm chỉ áp dụng cho năm ấy.");
            _text.Append(text);
        }

        private IEnumerable<(string Name, string Value)> Facts()
        {
            yield return ("Mã", $"`{regulation.Id}`");
            yield return ("Năm đánh giá", Years());
            if (regulation.Locality is { } locality)
            {
                yield return ("Địa phương", $"`{locality}`");
            }

            if (_base is not null)
            {
                yield return ("Trên nền", $"[{Markdown.Plain(_base.Title)}]({_base.Id}.md){(regulation.Basis is { } basis ? $" — {Markdown.Cite(basis)}" : "")}");
            }

            yield return ("Bản mã hóa", Number(regulation.Revision));
            yield return ("Mã kiểm nội dung (SHA-256)", $"`{regulation.LogicFingerprint}`");
            yield return ("Cách đọc được chọn", Settings());
            yield return ("Văn bản được dẫn", string.Join("<br>", regulation.Documents.Select(Document)));
            yield return ("Số điều kiện theo mức căn cứ", string.Join("; ", Enum.GetValues<Evidence>().OrderDescending().Select(Count)));
        }

        private string Years() => regulation.LastYear is not { } last ? $"từ {Number(regulation.FirstYear)}"
            : last == regulation.FirstYear ? Number(last)
            : $"{Number(regulation.FirstYear)}-{Number(last)}";

        private string Settings()
        {
            var chosen = regulation.Settings.Values.Except(RuleSettings.Default.Values)
                .Select(setting => $"{SettingText.NameOf(setting.Key, Vietnamese)}: {SettingText.ValueOf(setting.Key, setting.Value, Vietnamese)} (`{setting.Key}: {setting.Value}`)").ToList();
            return chosen.Count == 0 ? "mặc định (theo nghĩa đen của văn bản)" : string.Join("; ", chosen);
        }

        private string Count(Evidence evidence)
        {
            var count = regulation.Ladders.Sum(ladder => ladder.Conditions.Count(condition => condition.Source.Evidence == evidence));
            return $"{ValueText.Of(evidence, Vietnamese)} {Number(count)}";
        }

        private static string Document(LegalDocument document) =>
            $"{document.Kind.In(Vietnamese)} {Markdown.Plain(document.Number)} ({document.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)})";

        private string Names(List<string> kinds) => kinds.Count > 1 && kinds.Count == regulation.Ladders.Length ? "mọi đối tượng" : string.Join("; ", kinds);

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

        private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

        private void Heading(string heading) => Line($"\n## {heading}");

        private void Paragraph(string text) => Line($"\n{text}");

        private void List(IEnumerable<string> items) => Paragraph(string.Join('\n', items.Select(item => $"- {item}")));

        private void List(string heading, IEnumerable<string> items)
        {
            var all = items.ToList();
            if (all.Count > 0)
            {
                Heading(heading);
                List(all);
            }
        }

        private void Line(string text) => _text.Append(text).Append('\n');
    }
}
