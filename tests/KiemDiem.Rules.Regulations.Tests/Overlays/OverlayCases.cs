using KiemDiem.Rules.Regulations.Tests.Ladders;
using KiemDiem.Rules.Regulations.Tests.Notation;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>Cases that are Excellent under a text, to change one thing in.</summary>
internal static class OverlayCases
{
    private const string Of366 = """
        score.general/results=28/64 tasks.assigned/completed/onTime/exceeded=20/20/20/6 discipline=[] findings.degradation=false remediatedShare=-
        """;

    /// <summary>Of 366-QĐ/TW: 92 points, 20 tasks on time, 6 exceeded.</summary>
    public static ReviewCase Member366(string change = "") =>
        new ReviewCase("dv", SubjectKind.PartyMember).With(Of366).With("findings.prohibitedActs=false findings.exemplarityBreach=false").With(change);

    /// <summary>Of 366-QĐ/TW: 92 points, 20 tasks of the unit completed, 6 exceeded.</summary>
    public static ReviewCase Leader366(string change = "") =>
        new ReviewCase("cb", SubjectKind.Leader).With(Of366).With("""
            unitTasks.assigned/completed/onTime/exceeded/fiveTargetsMissed=20/20/20/6/false findings.corruptionUnderManagement=false
            lowConfidenceShare=- subunits.total/excellent/good/completed/notCompleted=0/0/0/0/0
            """).With(change);

    /// <summary>Of 366-QĐ/TW: a unit.</summary>
    public static ReviewCase Unit366(string change = "") =>
        new ReviewCase("dvi", SubjectKind.Unit).With("""
            score.general/results=28/64 tasks.assigned/completed/onTime/exceeded=20/20/20/6 memberDiscipline=[] remediatedShare=-
            subunits.disciplined=0
            """).With(change);

    /// <summary>Of 124-QĐ/TW, of 2023.</summary>
    public static ReviewCase Of124(SubjectKind kind, string change = "") => LadderCases.Of("qd124-hd25", kind).Case(change);

    /// <summary>The same case with a fact of an overlay.</summary>
    public static ReviewCase With(this ReviewCase subject, RatingRules rules, string key, LocalValue value) =>
        subject.With(rules.Regulation.LocalFacts.Single(rule => rule.Fact.Key == key).Fact, value);

    /// <summary>The outcome in words.</summary>
    public static string Says(this RatingRules rules, ReviewCase subject) => rules.Evaluate(subject).Outcome.ToString();
}
