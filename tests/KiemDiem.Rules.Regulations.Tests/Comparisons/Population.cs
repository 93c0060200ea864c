using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Notation;

namespace KiemDiem.Rules.Regulations.Tests.Comparisons;

/// <summary>Populations and texts to compare.</summary>
internal static class Population
{
    public const string Member = """
        grades.politicalIdeology/ethicsLifestyle/organizationDiscipline/workStyle/capacityExemplarity/taskResults/remediation=good/good/good/good/good/excellent/good
        tasks.assigned/completed/onTime/exceeded=20/20/20/10 discipline=[] findings.degradation/prohibitedActs/exemplarityBreach=false/false/false
        judgements.exemplary=true stateEmployee=false
        """;

    /// <summary>One member who is Excellent under 132 and 124, with some facts otherwise.</summary>
    public static ReviewCase Of(string facts, SubjectKind kind = SubjectKind.PartyMember) => new ReviewCase("dv-1", kind).With(Member).With(facts);

    /// <summary>Random cases of every kind, aimed at the outcomes of both texts.</summary>
    public static IReadOnlyList<ReviewCase> Random(RatingRules first, RatingRules second, int ofEach, int seed) =>
    [
        .. from kind in SubjectKinds.All
           from rules in new[] { first, second }
           let cases = new BalancedCases(rules.LadderFor(kind), seed)
           from subject in cases.Take(ofEach)
           select subject,
    ];

    /// <summary>The rules of a text that was rewritten.</summary>
    public static RatingRules Rules(Regulation regulation, int year = 2023) => new(RegulationCatalog.Default, regulation, year);

    /// <summary>A text with another threshold for one condition of one kind.</summary>
    public static Regulation WithThreshold(string id, SubjectKind kind, string key, decimal required) => RegulationCatalog.Default.ById(id).With(ladder =>
    {
        if (ladder.Kind != kind)
        {
            return ladder;
        }

        var condition = ladder.Conditions.Single(condition => condition.Key == key);
        return ladder.Replace(condition, condition.With(required));
    });

    /// <summary>The causes of the only subject that moved.</summary>
    public static IEnumerable<string> CausesOf(this RatingRules from, RatingRules to, ReviewCase subject) =>
        from.Compare(to, [subject]).Moved.Should().ContainSingle().Which.Causes.Select(cause => cause.Key);
}
