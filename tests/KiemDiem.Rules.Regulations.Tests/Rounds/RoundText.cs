using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Ladders;
using KiemDiem.Rules.Regulations.Tests.Notation;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>
/// The cases of a round under one text. Each is the ideal one of its ladder, so Excellent, with something changed; what a round can fill in is
/// not given.
/// </summary>
internal sealed class RoundText(string regulation)
{
    private const string Fillable = "unitRating=? collectiveRating=? subunits.total/excellent/good/completed/notCompleted/disciplined/disciplinedSelfRemedied=?/?/?/?/?/?/?";

    /// <summary>Of one who has nobody below.</summary>
    public const string NoneBelow = "subunits.total/excellent/good/completed/notCompleted/disciplined/disciplinedSelfRemedied=0/0/0/0/0/0/0";

    /// <summary>Of one who has nobody below, no unit and no collective.</summary>
    public const string Alone = "unitRating=- collectiveRating=- " + NoneBelow;

    private readonly Dictionary<SubjectKind, ReviewCase> _ideal = SubjectKinds.All.ToDictionary(
        kind => kind,
        kind => new ReviewCase("ideal", kind).With(LadderCases.Of(regulation, kind).Ideal).With(Fillable));

    public static RoundText QD132 { get; } = new("qd132-hd21");

    public static RoundText QD124 { get; } = new("qd124-hd25");

    public static RoundText QD366 { get; } = new("qd366-hd43");

    public static RoundText TuyenQuang { get; } = new("tuyen-quang-26");

    public RatingRules Rules { get; } = LadderCases.Of(regulation, SubjectKind.PartyMember).Rules;

    public ReviewCase Member(string id, string change = "") => Case(SubjectKind.PartyMember, id, change);

    public ReviewCase Leader(string id, string change = "") => Case(SubjectKind.Leader, id, change);

    public ReviewCase Cell(string id, string change = "") => Case(SubjectKind.PartyCell, id, change);

    public ReviewCase Organization(string id, string change = "") => Case(SubjectKind.PartyOrganization, id, change);

    public ReviewCase Collective(string id, string change = "") => Case(SubjectKind.LeadershipCollective, id, change);

    public ReviewCase Unit(string id, string change = "") => Case(SubjectKind.Unit, id, change);

    public ReviewCase Case(SubjectKind kind, string id, string change = "") => Renamed(_ideal[kind], id).With(change);

    public RoundResult Evaluate(params IEnumerable<ReviewCase> cases) => Rules.Evaluate(new ReviewRound(cases));

    /// <summary>The same text with open readings set.</summary>
    public RatingRules With(RuleSettings settings) => RegulationCatalog.Create(settings).For(Rules.RatingYear, Rules.Locality);

    private static ReviewCase Renamed(ReviewCase subject, string id) =>
        FactTable.All.Aggregate(new ReviewCase(id, subject.Kind), (renamed, fact) => Conformance.CaseEdits.WithFactOf(renamed, subject, fact));
}
