using System.CommandLine;
using KiemDiem.Rules.Cli.Output;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem quota --year 2023 --excellent 10 --good 46</c>: the quota held against counts, by every reading.</summary>
internal static class QuotaCommand
{
    public static Command Create(ToolHost host)
    {
        var (rules, output) = (new RulesOptions(hasFile: false), new OutputOptions("table", "json"));
        var excellent = Count("--excellent", "Số xếp Hoàn thành xuất sắc / Rated Excellent", isRequired: true);
        var good = Count("--good", "Số xếp Hoàn thành tốt / Rated Good", isRequired: true);
        var completed = Count("--completed", "Số xếp Hoàn thành và Không hoàn thành / Rated Completed or NotCompleted");
        var outstanding = new Option<bool>("--outstanding") { Description = "Nhóm của đơn vị được công nhận thành tích nổi trội / The cohort of a unit recognised as outstanding" };
        var kind = new Option<string>("--kind") { Description = "Đối tượng / Kind of subject", DefaultValueFactory = _ => Vocabulary.NameOf(SubjectKind.PartyMember) };
        kind.AcceptOnlyFromAmong([.. Vocabulary.NamesOf<SubjectKind>()]);
        var command = new Command("quota", "Tỷ lệ xuất sắc theo mọi cách hiểu / The share of Excellent by every reading") { excellent, good, completed, outstanding, kind };
        rules.AddTo(command);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (request, language) = (rules.Of(parsed), output.LanguageOf(parsed));
            var judging = request.Rules(request.Catalog(host, language), language);
            Vocabulary.TryParse<SubjectKind>(parsed.GetRequiredValue(kind), out var subject);
            var quota = judging.LadderFor(subject).Ladder.Quota ?? throw new ToolException(Say.NoQuota.In(language, judging.Regulation.Id, parsed.GetRequiredValue(kind)));
            var counts = new QuotaCounts(parsed.GetValue(excellent), parsed.GetValue(good), parsed.GetValue(completed));
            var view = new QuotaView(judging, subject, quota, counts, parsed.GetValue(outstanding), language);
            output.Write(parsed, host, new(view.WriteTable, view.WriteJson));
            return view.IsExceeded ? ExitStatus.Breach : ExitStatus.Done;
        });
        return command;
    }

    private static Option<int> Count(string name, string description, bool isRequired = false)
    {
        var option = new Option<int>(name) { Description = description, Required = isRequired };
        option.Validators.Add(result =>
        {
            if (int.TryParse(result.Tokens.SingleOrDefault()?.Value, System.Globalization.CultureInfo.InvariantCulture, out var count) && count < 0)
            {
                result.AddError($"{name}: {count}? 0, 1, 2, …");
            }
        });
        return option;
    }
}
