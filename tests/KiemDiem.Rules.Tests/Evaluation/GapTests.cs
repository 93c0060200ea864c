using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations;

namespace KiemDiem.Rules.Tests.Evaluation;

/// <summary>Cases that no level of a text covers: tried in order after the levels, and left to the authority.</summary>
public sealed class GapTests
{
    private static readonly LegalDocument Document = new("7-QĐ/TW", new(2000, 1, 2), new("Quy định", "Regulation"));
    private static readonly Source GapSource = new(Document.At("Điều 8"), Evidence.Published);
    private static readonly Source Other = new(Document.At("Điều 9"), Evidence.Unverified);

    [Theory]
    // A level before any gap.
    [InlineData(true, Grade.Average, true, "Rated(Excellent)")]
    [InlineData(false, Grade.Excellent, true, "Rated(Good)")]
    [InlineData(false, Grade.Good, true, "Rated(Completed)")]
    // One candidate is still the authority's; the first gap goes before the second.
    [InlineData(false, Grade.Average, false, "NeedsAuthority(Good, gap.one)")]
    [InlineData(false, Grade.Average, true, "NeedsAuthority(Good, gap.one)")]
    [InlineData(false, Grade.Poor, true, "NeedsAuthority(NotCompleted, Completed, gap.two)")]
    // Outside of all gaps.
    [InlineData(false, Grade.Poor, false, "Rated(NotCompleted)")]
    // What is not known leaves open whether it is the gap.
    [InlineData(false, Grade.Poor, null, "Undetermined(NotCompleted, NeedsAuthority)")]
    [InlineData(null, Grade.Average, true, "Undetermined(Excellent, NeedsAuthority)")]
    [InlineData(false, null, true, "Undetermined(Completed, Good, NeedsAuthority)")]
    // A gap that is found asks for no more facts.
    [InlineData(false, Grade.Average, null, "NeedsAuthority(Good, gap.one)")]
    public void Gap_is_tried_after_the_levels_and_before_the_fallback(bool? exemplary, Grade? results, bool? missed, string outcome) =>
        Says(Ladder(), Case(exemplary, results, missed)).Should().Be(outcome);

    [Theory]
    [InlineData(Grade.Poor, "NeedsAuthority(NotCompleted, Completed, noLevelMatches)")]
    [InlineData(Grade.Average, "NeedsAuthority(Good, gap.one)")]
    public void Outside_of_the_gaps_the_fallback_may_leave_it_to_the_authority_too(Grade results, string outcome) =>
        Says(Ladder(fallback: [Rating.Completed, Rating.NotCompleted]), Case(false, results, false)).Should().Be(outcome);

    [Theory]
    [InlineData(false, "Rated(NotCompleted)")]
    [InlineData(true, "NeedsAuthority(NotCompleted, Good, notCompleted.own)")]
    public void Trigger_goes_before_a_gap_and_is_weighed_against_it(bool weighed, string outcome)
    {
        var trigger = new Trigger("own", new("trường hợp", "case"), Is(FactTable.Disunity), Other, weighed);

        Says(Ladder(trigger), Case(false, Grade.Average, false).With(FactTable.Disunity, true)).Should().Be(outcome);
        Says(Ladder(trigger), Case(false, Grade.Average, false).With(FactTable.Disunity, false)).Should().Be("NeedsAuthority(Good, gap.one)");
    }

    [Theory]
    [InlineData(Grade.Average, Rating.Good, "NeedsAuthority(Good, gap.one)")]
    [InlineData(Grade.Average, Rating.Completed, "NeedsAuthority(Completed, gap.one)")]
    [InlineData(Grade.Poor, Rating.Completed, "NeedsAuthority(NotCompleted, Completed, gap.two)")]
    // Of two candidates a ceiling leaves one: that one follows.
    [InlineData(Grade.Poor, Rating.NotCompleted, "Rated(NotCompleted)")]
    public void Ceiling_lowers_what_the_authority_can_decide(Grade results, Rating highest, string outcome)
    {
        var ceiling = new Ceiling("own", new("trần", "ceiling"), highest, Is(FactTable.Disunity), Other);

        Says(Ladder(ceiling: ceiling), Case(false, results, true).With(FactTable.Disunity, true)).Should().Be(outcome);
    }

    [Theory]
    [InlineData(Grade.Average, "gap.one")]
    [InlineData(Grade.Poor, "gap.two")]
    public void Clause_and_explanation_cite_the_provision_that_has_the_gap(Grade results, string reason)
    {
        var evaluation = Rules(Ladder()).Evaluate(Case(false, results, true));

        evaluation.Outcome.Reason.Should().Be(reason);
        evaluation.Outcome.Clause.Should().Be(GapSource);
        evaluation.Explain(Language.Vietnamese).Should().Contain("Điều 8, Quy định 7-QĐ/TW (02/01/2000)").And.Contain($"hở {reason[4..]}");
        evaluation.Explain(Language.English).Should().Contain("7-QĐ/TW").And.Contain($"open {reason[4..]}");
        evaluation.TruthOf(evaluation.Ladder.Gaps.Single(gap => gap.Key == reason)).Should().Be(Truth.True);
    }

    [Fact]
    public void Facts_that_decide_whether_it_is_a_gap_are_missing()
    {
        Rules(Ladder()).Evaluate(Case(false, Grade.Poor, null)).Missing.Should().Equal(FactTable.Tasks.KeyTargetsMissed);
        Rules(Ladder()).Evaluate(Case(false, Grade.Average, null)).Missing.Should().BeEmpty();
    }

    private static string Says(Ladder ladder, ReviewCase subject)
    {
        var bound = SyntheticLadders.Bind(ladder, RuleOptions.Default);
        var judge = new Judge(bound);
        var outcome = judge.Outcome(subject).ToString();
        judge.Outcome(subject, new InterpreterEngine().Evaluate(bound, subject)).ToString().Should().Be(outcome);
        return outcome;
    }

    /// <summary>The ladder as that of units in a text that has it.</summary>
    private static RatingRules Rules(Ladder ladder)
    {
        var regulation = RegulationCatalog.Default.ById("qd124-hd25").With(new LocalRules
        {
            Id = "hole",
            Title = new("Văn bản có khoảng hở", "A text with a gap"),
            Revision = 1,
            Locality = null,
            FirstYear = 2023,
            LastYear = 2024,
            Documents = [Document],
            Ladder = other => other.Kind == ladder.Kind ? ladder : other,
        });
        return new(RegulationCatalog.Default, regulation, 2023);
    }

    private static Ladder Ladder(Trigger? trigger = null, Ceiling? ceiling = null, params Rating[] fallback) => new(
        SubjectKind.Unit,
        [],
        trigger is null ? [] : [trigger],
        [
            Standard(Rating.Excellent, Level.Excellent, FactTable.Exemplary, 1), Standard(Rating.Good, Level.Good, FactTable.TaskResults, (int)Grade.Excellent),
            Standard(Rating.Completed, Level.Completed, FactTable.TaskResults, (int)Grade.Good),
        ],
        new Fallback(fallback.Length == 0 ? [Rating.NotCompleted] : [.. fallback], Other),
        ceiling is null ? [] : [ceiling],
        [],
        null,
        [
            new("one", new("hở one", "open one"), [Rating.Good], new Condition(Level.Gap, Operands.Of(FactTable.TaskResults), Comparison.Is, (int)Grade.Average, ConditionRole.Trigger, GapSource), GapSource),
            new("two", new("hở two", "open two"), [Rating.Completed, Rating.NotCompleted], new Condition(Level.Gap, Operands.Of(FactTable.Tasks.KeyTargetsMissed), Comparison.Is, 1, ConditionRole.Trigger, GapSource), GapSource),
        ]);

    private static Standard Standard(Rating rating, Level level, FactDefinition fact, int atLeast)
    {
        var condition = new Condition(level, Operands.Of(fact), Comparison.AtLeast, atLeast, ConditionRole.Requirement, Other);
        return new(rating, condition, condition, Other);
    }

    private static Condition Is(FactDefinition<bool> fact) => new(Level.NotCompleted, Operands.Of(fact), Comparison.Is, 1, ConditionRole.Trigger, Other);

    private static ReviewCase Case(bool? exemplary, Grade? results, bool? missed)
    {
        var subject = new ReviewCase("đơn vị", SubjectKind.Unit);
        subject = exemplary is { } isExemplary ? subject.With(FactTable.Exemplary, isExemplary) : subject;
        subject = results is { } grade ? subject.With(FactTable.TaskResults, grade) : subject;
        return missed is { } isMissed ? subject.With(FactTable.Tasks.KeyTargetsMissed, isMissed) : subject;
    }
}
