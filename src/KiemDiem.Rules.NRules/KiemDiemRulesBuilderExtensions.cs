using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Regulations;

/// <summary>Has a host's rules run by NRules.</summary>
public static class KiemDiemRulesBuilderExtensions
{
    /// <summary>Has the rules run by NRules instead of the native engine. The outcomes are the same.</summary>
    /// <param name="builder">The builder of <c>AddKiemDiemRules</c>.</param>
    /// <param name="options">How the engine works; null for the defaults.</param>
    public static KiemDiemRulesBuilder UseNRules(this KiemDiemRulesBuilder builder, NRulesEngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseEngine(new NRulesEngine(options));
    }
}
