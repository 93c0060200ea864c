using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Ladders;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>What the tests of the dispatches share.</summary>
internal static class DispatchFacts
{
    /// <summary>The subjects that every dispatch names: Party organisations, members, leadership collectives, leaders.</summary>
    public static IReadOnlyList<SubjectKind> SubjectsNamed { get; } =
        [SubjectKind.PartyOrganization, SubjectKind.PartyCell, SubjectKind.PartyMember, SubjectKind.LeadershipCollective, SubjectKind.Leader];

    /// <summary>An ideal case of 124-QĐ/TW with one change, which a place that stands on it judges.</summary>
    public static ReviewCase Case124(SubjectKind kind, string change = "") => LadderCases.Of("qd124-hd25", kind).Case(change);

    /// <summary>What the rules of a place make of an ideal case of 124-QĐ/TW with one change.</summary>
    public static string Outcome124(this RatingRules rules, SubjectKind kind, string change) => rules.Judge(Case124(kind, change)).ToString();

    /// <summary>A place whose rules govern and stand on 124-QĐ/TW with 25-HD/BTCTW.</summary>
    public static void ShouldStandOn124(this RatingRules rules, string id, string baseId)
    {
        rules.Regulation.Id.Should().Be(id);
        rules.Regulation.BaseId.Should().Be(baseId);
        rules.IsCounterfactual.Should().BeFalse();
        rules.Regulation.ShouldName(("124-QĐ/TW", new(2023, 10, 4)), ("25-HD/BTCTW", new(2023, 11, 10)));
    }

    public static void ShouldName(this Regulation regulation, params (string Number, DateOnly Date)[] documents) =>
        regulation.Documents.Select(document => (document.Number, document.Date)).Should().Contain(documents);

    /// <summary>Said by a dispatch for its own year; for another year that the rules cover it is a report.</summary>
    public static void ShouldBeOrderedBy(this Source source, string document, DateOnly date, string provision, int year, int otherYear)
    {
        var citation = source.Citation;
        (citation.Document.Number, citation.Document.Date, citation.Provision).Should().Be((document, date, provision));
        source.EvidenceFor(year).Should().Be(Evidence.Dispatch);
        source.EvidenceFor(otherYear).Should().Be(Evidence.Reported);
    }

    /// <summary>The deadline of a code that holds in a rating year.</summary>
    public static Deadline DeadlineOf(this RatingRules rules, string code) =>
        rules.Regulation.Procedure.DeadlinesFor(rules.RatingYear).Should().ContainSingle(deadline => deadline.Code == code).Subject;

    /// <summary>The codes of the deadlines that hold in a rating year.</summary>
    public static IEnumerable<string> DeadlineCodes(this RatingRules rules) =>
        rules.Regulation.Procedure.DeadlinesFor(rules.RatingYear).Select(deadline => deadline.Code);

    /// <summary>Due before a day: the day before is the last that is in time.</summary>
    public static void ShouldBeBefore(this Deadline deadline, int ratingYear, DateOnly named, DateOnly lastDay)
    {
        deadline.Due!.Value.Named(ratingYear).Should().Be(named);
        deadline.Due!.Value.LastDay(ratingYear).Should().Be(lastDay);
    }

    /// <summary>The rule of procedure of a code.</summary>
    public static ProcedureRule RuleOf(this RatingRules rules, string code, ProcedureStep step)
    {
        var rule = rules.Regulation.Procedure.Rules.Should().ContainSingle(item => item.Code == code).Subject;
        rule.Step.Should().Be(step);
        return rule;
    }

    /// <summary>The codes of the signs for which a review is suggested.</summary>
    public static IEnumerable<string> Signs(this RatingRules rules) =>
        rules.Regulation.Procedure.Rules.Where(rule => rule.Step == ProcedureStep.SuggestedReview).Select(rule => rule.Code);

    /// <summary>The codes of the documents that belong in the file of a kind of subject.</summary>
    public static IEnumerable<string> DossierCodes(this RatingRules rules, SubjectKind kind) =>
        rules.Regulation.Procedure.DossierOf(kind).Select(item => item.Code);
}
