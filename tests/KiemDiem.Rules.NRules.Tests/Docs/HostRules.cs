using NRules;
using NRules.AgendaFilters;
using NRules.Fluent.Dsl;

namespace KiemDiem.Rules.Engines.Tests.Docs;

/// <summary>What a host of the documentation does with an outcome.</summary>
public sealed record Conversation(string CaseId, string Why);

// snippet
public sealed class ConversationRule : Rule
{
    public override void Define()
    {
        RatingFact rating = null!;

        When().Match(() => rating, it => it.Outcome.Rating == Rating.NotCompleted);
        Then().Do(context => context.Insert(new Conversation(rating.Case.Id, rating.Evaluation.Explain(Language.Vietnamese))));
    }
}
// end

// snippet
public sealed class RegulationFilter(string regulation) : IAgendaFilter
{
    // The rules of regulations carry a fingerprint; the host's own do not, and always fire.
    public bool Accept(AgendaContext context, Activation activation) =>
        !activation.Rule.Properties.TryGetProperty(RuleProperties.Fingerprint, out _) || activation.Rule.Tags.Contains(regulation);
}
// end
