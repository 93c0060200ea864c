using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using NRules.RuleModel;

namespace KiemDiem.Rules.Engines;

/// <summary>The regulations as rule sets of NRules, one for each regulation and kind of subject, to be compiled alone or with a host's own rules.</summary>
/// <remarks>
/// The rules match a <see cref="RatedCase"/> that the host inserts and end in a <see cref="RatingFact"/>. Names and tags carry the id and
/// the revision of the regulation, so that several regulations can stand in one session.
/// </remarks>
public sealed class RegulationRuleRepository : IRuleRepository
{
    private readonly ImmutableArray<IRuleSet> _ruleSets;

    /// <summary>Makes the rule sets.</summary>
    /// <param name="regulations">The regulations, for example those of <see cref="Regulations.RegulationCatalog.Regulations"/>.</param>
    /// <param name="facts">Whether facts may be unknown.</param>
    public RegulationRuleRepository(IEnumerable<Regulation> regulations, FactCompleteness facts = FactCompleteness.MayBeUnknown)
    {
        ArgumentNullException.ThrowIfNull(regulations);
        _ruleSets =
        [
            .. from regulation in regulations
               from ladder in regulation.Ladders
               select new LadderRuleSet(regulation.NameOf(ladder.Kind), ladder).WithOutcome(facts),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;
}
