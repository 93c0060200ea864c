using System.CommandLine;
using System.CommandLine.Parsing;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<Language> Language()
    {
        var option = new Option<Language>("--language")
        {
            Description = "vi (mặc định / default), en",
            DefaultValueFactory = _ => Rules.Language.Vietnamese,
            CustomParser = result => OneOf(result, ("vi", Rules.Language.Vietnamese), ("en", Rules.Language.English)),
        };
        option.CompletionSources.Add("vi", "en");
        return option;
    }

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = string.Join(", ", formats),
            DefaultValueFactory = _ => formats[0],
        };
        return option.AcceptOnlyFromAmong(formats);
    }

    public static Option<FileInfo?> OutputFile() => new("--output")
    {
        Description = "Ghi vào tệp này thay vì đầu ra chuẩn / Write to this file instead of standard output",
    };

    public static Option<bool> AssumeNone() => new("--assume-none")
    {
        Description = "Coi kết luận, kỷ luật không nêu trong hồ sơ là không có / Take findings and discipline that are not mentioned as not there",
    };

    public static Option<bool> Explain() => new("--explain")
    {
        Description = "Nêu đầy đủ lý do từng hồ sơ / Give all reasons of each case",
    };

    public static Option<FileInfo[]> Overlays() => new("--overlay")
    {
        Description = "Quy định của địa phương, đơn vị trên một văn bản (JSON); có thể dùng nhiều lần / Local rules on a text (JSON); may be given several times",
        DefaultValueFactory = _ => [],
    };

    private static T OneOf<T>(ArgumentResult result, params (string Name, T Value)[] choices)
    {
        var given = result.Tokens[0].Value;
        foreach (var (name, value) in choices)
        {
            if (name == given)
            {
                return value;
            }
        }

        result.AddError($"'{given}'? {string.Join(", ", choices.Select(choice => choice.Name))}.");
        return choices[0].Value;
    }
}
