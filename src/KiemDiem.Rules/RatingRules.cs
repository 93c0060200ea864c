using System.Collections.Immutable;
using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Guidance;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules;

/// <summary>A regulation ready to judge cases of one rating year. Thread-safe; make it once and keep it.</summary>
/// <remarks>What it computes is a proposal with reasons. The competent authority decides.</remarks>
public sealed class RatingRules : ICaseJudge
{
    private readonly IRegulationSource _source;
    private readonly string _governingId;
    private readonly IEvaluationEngine _engine;
    private readonly bool _isNative;
    private readonly Judge[] _judges;
    private readonly OtherReadings[] _otherReadings;
    private ReviewCalendar? _calendar;

    /// <summary>Makes the rules of a regulation for a rating year.</summary>
    /// <param name="source">Where other regulations are found, for <see cref="WithRegulation"/>.</param>
    /// <param name="regulation">The regulation that judges.</param>
    /// <param name="ratingYear">The rating year: what the facts are about.</param>
    /// <param name="locality">The place whose rules were asked for; null for the central text.</param>
    /// <param name="options">How absent facts are taken.</param>
    /// <param name="engine">The engine; null for the native one.</param>
    /// <param name="governingId">The id of the text that governs the year and place, when it is another; null when it is this one.</param>
    public RatingRules(
        IRegulationSource source,
        Regulation regulation,
        int ratingYear,
        string? locality = null,
        RuleOptions? options = null,
        IEvaluationEngine? engine = null,
        string? governingId = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(regulation);
        _source = source;
        _governingId = governingId ?? regulation.Id;
        _engine = engine ?? new TableEngine();
        _isNative = _engine is TableEngine;
        Regulation = regulation;
        RatingYear = ratingYear;
        Locality = locality;
        Options = options ?? RuleOptions.Default;

        // A text judges a year that it governs, here or in another place, by the calendar, in which a later text may already rate
        // that year again; a year that it does not govern it judges wholly by its own rule.
        var attribution = regulation.Governs(ratingYear) ? source.Attribution : AttributionCalendar.Always(regulation.Discipline.Basis);
        var context = new EvaluationContext(ratingYear, regulation.Discipline, attribution, Options);
        _judges = new Judge[(int)SubjectKinds.All.Max() + 1];
        _otherReadings = new OtherReadings[_judges.Length];
        foreach (var ladder in regulation.Ladders)
        {
            var bound = new BoundLadder(ladder, context, regulation.NameOf(ladder.Kind));
            _judges[(int)ladder.Kind] = new Judge(bound);
            _otherReadings[(int)ladder.Kind] = new OtherReadings(source, regulation, bound);
        }
    }

    /// <summary>The text that judges.</summary>
    public Regulation Regulation { get; }

    /// <summary>The rating year.</summary>
    public int RatingYear { get; }

    /// <summary>The place whose rules were asked for; null for the central text.</summary>
    public string? Locality { get; }

    /// <summary>How absent facts are taken.</summary>
    public RuleOptions Options { get; }

    /// <summary>The name of the engine.</summary>
    public string EngineName => _engine.Name;

    /// <summary>Whether the text is another than the one that governs the year and place.</summary>
    public bool IsCounterfactual => Regulation.Id != _governingId;

    /// <summary>What stands at the head of written results: which text judged, and how.</summary>
    public EvaluationHeader Header => new(RatingYear, Locality, Regulation, IsCounterfactual, EngineName, Options);

    /// <summary>What is due in the round of the rating year, for whom, and until when.</summary>
    public ReviewCalendar Calendar => _calendar ??= ReviewCalendar.Of(Regulation, RatingYear);

    /// <summary>Judges a case and gives all reasons.</summary>
    /// <exception cref="InvalidCaseException">The facts contradict each other, or do not belong to the kind.</exception>
    public Evaluation Evaluate(ReviewCase subject) => Explain(subject, Judge(subject));

    /// <summary>Judges many cases and gives all reasons, in their order. A case that cannot be judged is told as such and holds up no other.</summary>
    /// <remarks>Works through the cases as they are asked for, in batches of the size that the engine likes.</remarks>
    public IEnumerable<CaseResult> EvaluateAll(IEnumerable<ReviewCase> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return subjects.Chunk(_engine.BatchSize).SelectMany(EvaluateBatch);
    }

    /// <summary>Judges a case and gives only the outcome. For populations: allocates nothing when the facts that matter are known.</summary>
    /// <exception cref="InvalidCaseException">The facts contradict each other, or do not belong to the kind.</exception>
    public Outcome Judge(ReviewCase subject)
    {
        var judge = JudgeOf(Checked(subject));
        return _isNative ? judge.Outcome(subject) : judge.Outcome(subject, _engine.Evaluate(judge.Ladder, subject));
    }

    /// <summary>What follows for a case from the truths that an engine found for the rules of its ladder, with all reasons.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="truths">The truths, in the order of the rules of <see cref="LadderFor"/>.</param>
    /// <exception cref="InvalidCaseException">The facts contradict each other, or do not belong to the kind.</exception>
    public Evaluation Conclude(ReviewCase subject, RuleTruths truths) => Explain(Checked(subject), JudgeOf(subject).Outcome(subject, truths));

    /// <summary>Makes sure that a case can be judged by these rules.</summary>
    /// <exception cref="InvalidCaseException">The facts contradict each other, or do not belong to the kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The text has no ladder for the kind.</exception>
    public void EnsureValid(ReviewCase subject) => Checked(subject);

    /// <summary>Rates a whole round: each case in its lawful order with what the round found for its subunits, its unit and its collective; then quotas, and what remains in breach.</summary>
    /// <param name="round">The round, of the rating year of these rules.</param>
    /// <param name="progress">Told how many cases have been rated; null for nobody.</param>
    /// <exception cref="InvalidRoundException">The cases depend on each other in a circle, or the earlier results are of another year.</exception>
    /// <exception cref="InvalidCaseException">The facts of a case contradict each other, or do not belong to the kind.</exception>
    public RoundResult Evaluate(ReviewRound round, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(round);
        return new RoundEvaluator(round, this).Evaluate(progress);
    }

    /// <summary>Judges a population by these rules and by those of another text, and tells who moves from what to what, and why.</summary>
    /// <param name="other">The rules that are compared to, for the same rating year.</param>
    /// <param name="subjects">The population.</param>
    /// <param name="progress">Told how many cases have been judged; null for nobody.</param>
    /// <exception cref="ArgumentException">The other rules judge another rating year, or take absent facts otherwise: what differs would not be the text's.</exception>
    /// <exception cref="InvalidCaseException">The facts of a case contradict each other, or do not belong to the kind.</exception>
    public PopulationComparison Compare(RatingRules other, IEnumerable<ReviewCase> subjects, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(subjects);
        if (other.RatingYear != RatingYear || other.Options != Options)
        {
            throw new ArgumentException($"Both texts must judge the same rating year ({RatingYear}, not {other.RatingYear}) with the same options.", nameof(other));
        }

        return PopulationComparison.Of(this, other, subjects, progress);
    }

    /// <summary>What the file of a case lacks: documents, registrations, codes that are not recognised.</summary>
    /// <exception cref="InvalidCaseException">The facts contradict each other, or do not belong to the kind.</exception>
    public DossierCheck CheckDossier(ReviewCase subject) => DossierCheck.Of(Evaluate(subject));

    /// <summary>What is missing for a rating: the smallest sets of facts whose change reaches it or a better one, each with what the facts have to be.</summary>
    /// <param name="subject">The case as it is.</param>
    /// <param name="target">Completed, Good or Excellent; null for the next one: above the rating that the case has, or above the worst that can still come of it.</param>
    /// <exception cref="InvalidCaseException">The facts contradict each other, or do not belong to the kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The target is not one of the three, or the text has no ladder for the kind.</exception>
    public RatingWays WaysTo(ReviewCase subject, Rating? target = null) => target is null or Rating.Completed or Rating.Good or Rating.Excellent
        ? WayFinder.Find(this, subject, target)
        : throw new ArgumentOutOfRangeException(nameof(target), target, "There is a way to Completed, Good or Excellent; NotCompleted is no rating to reach.");

    /// <summary>The ladder of a kind as this rating year and these options bind it. For engines and tools.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no ladder for that kind.</exception>
    public BoundLadder LadderFor(SubjectKind kind) => JudgeOf(kind).Ladder;

    /// <summary>The same rating year under another text: a counterfactual, marked as such, unless it is the text that governs.</summary>
    /// <exception cref="RegulationNotFoundException">There is no text of that id.</exception>
    public RatingRules WithRegulation(string id) => new(_source, _source.ById(id), RatingYear, Locality, Options, _engine, _governingId);

    /// <summary>The same rules with other options.</summary>
    public RatingRules WithOptions(RuleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(_source, Regulation, RatingYear, Locality, options, _engine, _governingId);
    }

    /// <summary>The same rules run by another engine.</summary>
    public RatingRules WithEngine(IEvaluationEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return new(_source, Regulation, RatingYear, Locality, Options, engine, _governingId);
    }

    Source? ICaseJudge.ReRatedBy => _source.Attribution.ReRating;

    Evaluation ICaseJudge.Explain(ReviewCase subject, Outcome outcome) => Explain(subject, outcome);

    private IEnumerable<CaseResult> EvaluateBatch(ReviewCase[] subjects)
    {
        CaseResult[] results = [.. subjects.Select(subject => new CaseResult(subject, null, WhyNotJudged(subject)))];
        var sound = Enumerable.Range(0, subjects.Length).Where(index => results[index].Error is null);
        foreach (var indexes in sound.GroupBy(index => subjects[index].Kind, (_, indexes) => indexes.ToArray()))
        {
            ReviewCase[] ofKind = [.. indexes.Select(index => subjects[index])];
            var judge = JudgeOf(ofKind[0]);
            var found = _engine.EvaluateAll(judge.Ladder, ofKind);
            for (var i = 0; i < ofKind.Length; i++)
            {
                results[indexes[i]] = found[i].Error is { } error
                    ? new(ofKind[i], null, error)
                    : new(ofKind[i], Explain(ofKind[i], judge.Outcome(ofKind[i], found[i].Truths)), null);
            }
        }

        return results;
    }

    private Evaluation Explain(ReviewCase subject, Outcome outcome) =>
        new(subject, outcome, Regulation, IsCounterfactual, JudgeOf(subject), _otherReadings[(int)subject.Kind]);

    private ReviewCase Checked(ReviewCase subject) => WhyNotJudged(subject) is { } error ? throw error : subject;

    private Exception? WhyNotJudged(ReviewCase subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (!subject.Problems.IsEmpty)
        {
            return new InvalidCaseException(subject, subject.Problems);
        }

        if (FindJudge(subject.Kind) is null)
        {
            return NoLadder(subject.Kind);
        }

        // What a local fact may be is known only here, where the rule set that declares it judges.
        return !subject.Local.IsEmpty && LocalProblems(subject) is { IsEmpty: false } problems ? new InvalidCaseException(subject, problems) : null;
    }

    private ImmutableArray<DataProblem> LocalProblems(ReviewCase subject) =>
    [
        .. from rule in Regulation.LocalFacts
           let fact = rule.Fact
           where subject.Local.ContainsKey(fact.Key)
           let problem = CaseChecks.OfLocal(subject, fact)
           where problem is not null
           select problem,
    ];

    private Judge JudgeOf(ReviewCase subject) => JudgeOf(subject.Kind);

    private Judge JudgeOf(SubjectKind kind) => FindJudge(kind) ?? throw NoLadder(kind);

    private Judge? FindJudge(SubjectKind kind) => (uint)kind < (uint)_judges.Length ? _judges[(int)kind] : null;

    private ArgumentOutOfRangeException NoLadder(SubjectKind kind) => new(nameof(kind), kind, $"{Regulation.Id} has no ladder for this kind of subject.");
}
