using FsCheck;
using FsCheck.Fluent;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Tests.Evaluation.Oracle;

namespace KiemDiem.Rules.Tests.Evaluation;

/// <summary>The search against brute force: unknown facts filled in every way, and each filling judged by two-valued logic.</summary>
public sealed class OutcomeSearchTests
{
    private const int CompleteCases = 300;
    private const int Plans = 30;
    private const int Combinations = 4_000;
    private const int RandomLadders = 30;
    private const int RandomPlans = 20;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, RandomLadders)];

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Search_on_an_encoded_ladder_finds_what_filling_every_unknown_fact_finds(string regulation, SubjectKind kind) =>
        Check(EncodedLadders.Bind(regulation, kind), Plans);

    [Theory]
    [InlineData("qd132-hd21", SubjectKind.Leader)]
    [InlineData("qd132-hd21", SubjectKind.PartyCell)]
    [InlineData("qd124-hd25", SubjectKind.PartyMember)]
    [InlineData("qd124-hd25", SubjectKind.Unit)]
    public void Search_where_lists_are_taken_as_complete_finds_what_filling_every_unknown_fact_finds(string regulation, SubjectKind kind) =>
        Check(EncodedLadders.Rules(regulation).WithOptions(new RuleOptions { AssumeNone = true }).LadderFor(kind), Plans);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Search_on_a_random_ladder_finds_what_filling_every_unknown_fact_finds(int seed) => Check(
        SyntheticLadders.Bind(SyntheticLadders.Random(seed % 2 == 0 ? SubjectKind.Leader : SubjectKind.LeadershipCollective, seed), RuleOptions.Default), RandomPlans);

    private static void Check(BoundLadder ladder, int plans)
    {
        var balanced = new BalancedCases(ladder, 1);
        var cases = balanced.TakeComplete(CompleteCases).ToList();
        var groups = balanced.Groups;
        var plan =
            from index in Gen.Choose(0, cases.Count - 1)
            from count in Gen.Choose(0, 7)
            from chosen in Gen.Shuffle(Enumerable.Range(0, groups.Length).ToArray())
            from modes in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), groups.Length)
            select new Plan(index, [.. chosen.Take(count).Select(place => new Forgetting(place, modes[place]))]);
        var judge = new Judge(ladder);

        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(plans).WithReplay(new Replay(new Rnd(2023), null)),
            Prop.ForAll(Arb.From(plan, Plan.Shrink), it => Compare(judge, cases[it.Case], it, groups)));
    }

    private static void Compare(Judge judge, ReviewCase complete, Plan plan, IReadOnlyList<ConditionGroup> groups)
    {
        var ladder = judge.Ladder;
        var (subject, every) = EveryOutcome.Of(complete, plan.Forget.Select(step => (Func<ReviewCase, ReviewCase>)(it => step.Apply(it, groups[step.Group]))), groups, ladder, Combinations);
        subject.Problems.Should().BeEmpty();

        var outcome = judge.Outcome(subject);

        outcome.Possible.Should().HaveFlag(every.Possible, "it must be sound for {0}", Describe(subject, groups));
        outcome.IsExact.Should().BeTrue("so few combinations are within the budget");
        outcome.Possible.Should().Be(every.Possible, "it must be exact for {0}", Describe(subject, groups));
        if (outcome.Kind == OutcomeKind.NeedsAuthority)
        {
            outcome.Candidates.Should().Be(every.Candidates, "the authority decides between these for {0}", Describe(subject, groups));
        }

        CompareMissing(ladder, subject, every, groups);
    }

    private static void CompareMissing(BoundLadder ladder, ReviewCase subject, EveryOutcome every, IReadOnlyList<ConditionGroup> groups)
    {
        var missing = new CaseReading(ladder, subject).Missing();
        foreach (var group in every.Groups)
        {
            foreach (var fact in group.Group.Facts.Where(fact => !ladder.Context.Assumes(fact)))
            {
                if (missing.Contains(fact))
                {
                    every.Matters(group).Should().BeTrue("{0} is listed as missing in {1}", fact, Describe(subject, groups));
                }
                else if (subject.StateOf(fact) == FactState.Unknown || fact.Type == FactType.DisciplineList)
                {
                    every.Matters(group, fact).Should().BeFalse("{0} is not listed as missing in {1}", fact, Describe(subject, groups));
                }
            }
        }
    }

    private static string Describe(ReviewCase subject, IEnumerable<ConditionGroup> groups) =>
        string.Join(", ", groups.SelectMany(group => group.Facts).Distinct().Select(fact => $"{fact.Key}={Text(subject, fact)}"));

    private static string Text(ReviewCase subject, FactDefinition fact) =>
        subject.StateOf(fact) != FactState.Known ? subject.StateOf(fact).ToString()
        : fact is FactDefinition<IReadOnlyList<Discipline>> list ? string.Join("; ", subject.Get(list).Value)
        : $"{fact.BoxedIn(subject.Storage)}";

    private sealed record Plan(int Case, IReadOnlyList<Forgetting> Forget)
    {
        public static IEnumerable<Plan> Shrink(Plan plan) => plan.Forget.Select(step => plan with { Forget = [.. plan.Forget.Where(other => other != step)] });

        public override string ToString() => $"case {Case}, forget {string.Join(", ", Forget)}";
    }

    /// <summary>Forgets all facts of a group, or those that a number picks.</summary>
    private sealed record Forgetting(int Group, int Mode)
    {
        public ReviewCase Apply(ReviewCase subject, ConditionGroup group)
        {
            if (group.Facts is [FactDefinition<IReadOnlyList<Discipline>> list] && Mode % 2 == 1 && subject.Get(list) is { IsKnown: true, Value.Count: > 0 } decisions)
            {
                return subject.With(list, Fact<IReadOnlyList<Discipline>>.Known([.. decisions.Value.Select((item, index) => Apply(item, Mode >> (3 * index)))]));
            }

            return group.Facts.Where((_, index) => Mode % 3 == 0 || (Mode >> index & 4) != 0).Aggregate(subject, (forgotten, fact) => forgotten.Without(fact));
        }

        private static Discipline Apply(Discipline item, int mode) => item with
        {
            Form = (mode & 2) != 0 ? null : item.Form,
            ViolatedOn = (mode & 4) != 0 ? null : item.ViolatedOn,
            DecidedOn = (mode & 8) != 0 ? null : item.DecidedOn,
        };
    }
}
