using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations;

/// <summary>Sets up the catalogue of a host.</summary>
public sealed class KiemDiemRulesBuilder
{
    private readonly List<(string Id, int Revision)> _required = [];
    private RuleSettings _settings = RuleSettings.Default;

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

    /// <summary>Pins a text to one of our encodings of it: another revision stops the host at its start.</summary>
    public KiemDiemRulesBuilder Require(string id, int revision)
    {
        ArgumentNullException.ThrowIfNull(id);
        _required.Add((id, revision));
        return this;
    }

    internal RegulationCatalog Build() =>
        _required.Aggregate(RegulationCatalog.Create(_settings), (catalog, required) => catalog.Require(required.Id, required.Revision));
}
