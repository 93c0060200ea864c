using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>Where regulations come from: the catalogue of the encoded texts, or a host's own.</summary>
public interface IRegulationSource
{
    /// <summary>Which basis of attribution of discipline was in force in which year.</summary>
    AttributionCalendar Attribution { get; }

    /// <summary>The regulation of an id.</summary>
    /// <exception cref="RegulationNotFoundException">There is none of that id; the exception lists those there are.</exception>
    Regulation ById(string id);

    /// <summary>The regulation of an id as other readings of the law would have it; null where the source knows only one reading, or where the regulation cannot stand under these.</summary>
    /// <remarks>Explanations ask it which readings mattered.</remarks>
    Regulation? WithSettings(string id, RuleSettings settings) => null;
}
