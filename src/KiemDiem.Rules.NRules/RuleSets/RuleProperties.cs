using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>The names of the properties that our rules carry in NRules' <c>IRuleDefinition.Properties</c>.</summary>
public static class RuleProperties
{
    /// <summary>The provisions, the rule's own first: an <see cref="ImmutableArray{T}"/> of <see cref="Citation"/>.</summary>
    public const string Citations = "citations";

    /// <summary>The weakest <see cref="Model.Evidence"/> among the rule and its conditions.</summary>
    public const string Evidence = "evidence";

    /// <summary>The <see cref="Ladder.LogicFingerprint"/> of the ladder that the rule comes from.</summary>
    public const string Fingerprint = "fingerprint";
}
