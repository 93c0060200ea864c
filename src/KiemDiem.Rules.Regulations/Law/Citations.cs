using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>Everything in a rule set that cites a provision.</summary>
internal static class Citations
{
    /// <summary>Each citation, and the part that makes it.</summary>
    public static IEnumerable<(Source Source, CitingPart Part)> Of(Regulation regulation) =>
        regulation.Ladders.SelectMany(Of)
            .Concat(regulation.Discipline.Sources.Select(source => (source, new CitingPart(CitingPartType.Discipline, "discipline"))))
            .Concat(regulation.Basis is { } basis ? [(basis, new(CitingPartType.Basis, "basis"))] : [])
            .Concat(regulation.Delegations.Select(item => (item.Source, new CitingPart(CitingPartType.Delegation, "delegation"))))
            .Concat(regulation.LocalFacts.Select(item => (item.Source, new CitingPart(CitingPartType.LocalFact, item.Fact.Key))))
            .Concat(Of(regulation.Round))
            .Concat(Of(regulation.Procedure));

    private static IEnumerable<(Source Source, CitingPart Part)> Of(Ladder ladder)
    {
        CitingPart Part(CitingPartType type, string key) => new(type, key, ladder.Kind);
        return ladder.Conditions.Select(condition => (condition.Source, Part(CitingPartType.Condition, condition.Key)))
            .Concat(ladder.Rules.Concat(ladder.Notes).Select(rule => (rule.Source, Part(CitingPartType.Rule, rule.Key))))
            .Append((ladder.Fallback.Source, Part(CitingPartType.Fallback, Fallback.Key)))
            .Concat(ladder.Quota is { } quota ? [(quota.Source, Part(CitingPartType.Quota, "quota"))] : []);
    }

    private static IEnumerable<(Source Source, CitingPart Part)> Of(RoundRules round) =>
        round.Order.Select(rule => (rule.Source, new CitingPart(CitingPartType.Round, Vocabulary.NameOf(rule.Order))))
            .Concat(round.SeveralPlaces is { } places ? [(places, new CitingPart(CitingPartType.Round, "severalPlaces"))] : []);

    private static IEnumerable<(Source Source, CitingPart Part)> Of(ReviewProcedure procedure) =>
        procedure.Deadlines.Select(item => (item.Source, new CitingPart(CitingPartType.Deadline, item.Code)))
            .Concat(procedure.Dossier.Select(item => (item.Source, new CitingPart(CitingPartType.DossierItem, item.Code))))
            .Concat(procedure.Registrations.Select(item => (item.Source, new CitingPart(CitingPartType.Registration, item.Code))))
            .Concat(procedure.Rules.Select(item => (item.Source, new CitingPart(CitingPartType.Procedure, item.Code))));
}
