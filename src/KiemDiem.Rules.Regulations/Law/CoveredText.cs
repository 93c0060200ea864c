using System.Collections.Immutable;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>A text that a rule set stands on, provision by provision.</summary>
/// <param name="Text">The text.</param>
/// <param name="Provisions">Its provisions, in its own order.</param>
public sealed record CoveredText(LawText Text, ImmutableArray<CoveredProvision> Provisions)
{
    /// <summary>How many provisions are in a state.</summary>
    public int Count(ProvisionState state) => Provisions.Count(item => item.Provision.State == state);
}
