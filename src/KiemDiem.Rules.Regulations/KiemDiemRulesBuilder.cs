using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Regulations;

/// <summary>Sets up the catalogue of a host.</summary>
public sealed class KiemDiemRulesBuilder
{
    private readonly List<(string Id, int Revision)> _required = [];
    private readonly List<RegulationOverlay> _overlays = [];
    private RuleSettings _settings = RuleSettings.Default;
    private IEvaluationEngine? _engine;

    internal KiemDiemRulesBuilder()
    {
    }

    /// <summary>Sets the readings of the law that are open.</summary>
    public KiemDiemRulesBuilder Use(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        return this;
    }

    /// <summary>Adds a host's own rules, read from a file. Overlays are added in the order of the calls; one may stand on another before it.</summary>
    public KiemDiemRulesBuilder AddOverlay(RegulationOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        _overlays.Add(overlay);
        return this;
    }

    /// <summary>Has the rules run by another engine than the native one. The outcomes are the same.</summary>
    public KiemDiemRulesBuilder UseEngine(IEvaluationEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        _engine = engine;
        return this;
    }

    /// <summary>Pins a text to one of our encodings of it: another revision stops the host at its start.</summary>
    public KiemDiemRulesBuilder Require(string id, int revision)
    {
        ArgumentNullException.ThrowIfNull(id);
        _required.Add((id, revision));
        return this;
    }

    internal RegulationCatalog Build()
    {
        var catalog = _overlays.Aggregate(RegulationCatalog.Create(_settings), (catalog, overlay) => catalog.With(overlay));
        catalog = _required.Aggregate(catalog, (catalog, required) => catalog.Require(required.Id, required.Revision));
        return _engine is null ? catalog : catalog.WithEngine(_engine);
    }
}
