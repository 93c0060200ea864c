using System.CommandLine;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Cli.Commands;

/// <summary>The option that chooses what runs the rules.</summary>
internal sealed class EngineOption
{
    private const string Native = "native";
    private const string NRules = "nrules";

    private readonly Option<string> _option = new("--engine") { Description = $"{Native}, {NRules}", DefaultValueFactory = _ => Native };

    public EngineOption() => _option.AcceptOnlyFromAmong(Native, NRules);

    /// <summary>Gives a command the option.</summary>
    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The name of the engine that a command line asks for.</summary>
    public string Of(ParseResult parsed) => parsed.GetRequiredValue(_option);

    /// <summary>The engine of a name.</summary>
    /// <exception cref="ToolException">This build does not have it.</exception>
    public static IEvaluationEngine Create(string name, Language language) => name == Native ? new TableEngine() : CreateNRules(language);

#if WITH_NRULES
    private static NRulesEngine CreateNRules(Language language) => new();
#else
    private static IEvaluationEngine CreateNRules(Language language) => throw new ToolException(Say.NoNRules.In(language));
#endif
}
