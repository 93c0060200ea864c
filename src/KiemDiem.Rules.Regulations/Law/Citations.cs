using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>Everything in a rule set that cites a provision.</summary>
internal static class Citations
{
    /// <summary>Each citation, and what cites it: a condition by kind and key, or another part by its code.</summary>
    public static IEnumerable<(Source Source, string By)> Of(Regulation regulation) =>
        regulation.Ladders.SelectMany(Of)
            .Concat(regulation.Discipline.Sources.Select(source => (source, "discipline")))
            .Concat(regulation.Basis is { } basis ? [(basis, "basis")] : [])
            .Concat(regulation.Delegations.Select(item => (item.Source, "delegation")))
            .Concat(regulation.LocalFacts.Select(item => (item.Source, $"local.{item.Fact.Key}")))
            .Concat(Of(regulation.Procedure));

    private static IEnumerable<(Source Source, string By)> Of(Ladder ladder)
    {
        var kind = Vocabulary.NameOf(ladder.Kind);
        return ladder.Conditions.Select(condition => (condition.Source, $"{kind}/{condition.Key}"))
            .Concat(ladder.Rules.Concat(ladder.Notes).Select(rule => (rule.Source, $"{kind}/{rule.Key}")))
            .Append((ladder.Fallback.Source, $"{kind}/{Fallback.Key}"))
            .Concat(ladder.Quota is { } quota ? [(quota.Source, $"{kind}/quota")] : []);
    }

    private static IEnumerable<(Source Source, string By)> Of(ReviewProcedure procedure) =>
        procedure.Deadlines.Select(item => (item.Source, $"deadline {item.Code}"))
            .Concat(procedure.Dossier.Select(item => (item.Source, $"dossier {item.Code}")))
            .Concat(procedure.Registrations.Select(item => (item.Source, $"registration {item.Code}")))
            .Concat(procedure.Rules.Select(item => (item.Source, $"procedure {item.Code}")));
}
