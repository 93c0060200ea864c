using KiemDiem.Rules;
using KiemDiem.Rules.Regulations;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the catalogue of regulations.</summary>
public static class KiemDiemRulesServiceCollectionExtensions
{
    /// <summary>Registers <see cref="RegulationCatalog"/> as a singleton. Safe to call twice; the first call counts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets readings and required revisions.</param>
    /// <exception cref="RegulationNotFoundException">A regulation is required that is not encoded.</exception>
    /// <exception cref="InvalidOverlayException">An overlay does what the text that it stands on does not allow.</exception>
    /// <exception cref="RegulationRevisionException">A regulation is required in a revision that this package does not carry.</exception>
    public static IServiceCollection AddKiemDiemRules(this IServiceCollection services, Action<KiemDiemRulesBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = new KiemDiemRulesBuilder();
        configure?.Invoke(builder);

        // Built now, so that a required revision that is missing stops the host at its start.
        var catalog = builder.Build();
        services.TryAddSingleton(catalog);
        services.TryAddSingleton<IRegulationSource>(provider => provider.GetRequiredService<RegulationCatalog>());
        return services;
    }
}
