using System.CommandLine;
using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary><c>kiemdiem missing FILE --id ID</c>: what is missing for the next rating of one case, or for a given one.</summary>
internal static class MissingCommand
{
    private static readonly Rating[] Targets = [Rating.Completed, Rating.Good, Rating.Excellent];

    public static Command Create(ToolHost host)
    {
        var file = new Argument<FileInfo>("FILE") { Description = ".json, .jsonl, .csv" };
        var (rules, output) = (new RulesOptions(hasFile: true), new OutputOptions("table", "json"));
        var id = new Option<string>("--id") { Description = "Mã hồ sơ / The id of the case", Required = true };
        var target = new Option<string?>("--target") { Description = "Mức cần đạt: completed, good, excellent; mặc định là mức kế tiếp / The rating to reach; by default the next one" };
        target.AcceptOnlyFromAmong([.. Targets.Select(Vocabulary.NameOf)]);
        var assumeNone = CommonOptions.AssumeNone();
        var command = new Command("missing", "Còn thiếu gì để đạt mức xếp loại kế tiếp / What is missing for the next rating") { file, id, target };
        rules.AddTo(command);
        command.Add(assumeNone);
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var (request, language) = (rules.Of(parsed), output.LanguageOf(parsed));
            var (cases, judging) = request.Open(parsed.GetRequiredValue(file), host, language, new RuleOptions { AssumeNone = parsed.GetValue(assumeNone) });
            var wanted = parsed.GetRequiredValue(id).Normalize();
            var subject = cases.Cases.FirstOrDefault(it => it.Id == wanted)
                ?? throw new ToolException(Say.NoSuchCase.In(language, parsed.GetRequiredValue(file).Name, wanted));
            var name = parsed.GetValue(target);
            var view = new MissingView(judging, judging.WaysTo(subject, name is null ? null : Targets.Single(rating => Vocabulary.NameOf(rating) == name)), language);
            output.Write(parsed, host, new(view.WriteTable, view.WriteJson));
            return ExitStatus.Done;
        });
        return command;
    }
}
