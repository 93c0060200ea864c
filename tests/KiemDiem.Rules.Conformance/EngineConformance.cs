using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Conformance;

/// <summary>What every engine is held to: the truths that the interpreter finds, on every ladder. Inherit it and say how to make the engine.</summary>
public abstract class EngineConformance
{
    private const int CasesInAll = 100_000;
    private const int Seed = 20231004;

    /// <summary>How many balanced cases each encoded ladder is tried with; 100,000 in all unless the engine is too slow for it.</summary>
    protected virtual int CasesPerLadder => (CasesInAll + EncodedLadders.Count - 1) / EncodedLadders.Count;

    /// <summary>How many cases each synthetic ladder is tried with.</summary>
    protected virtual int CasesPerSyntheticLadder => Math.Min(1_000, CasesPerLadder);

    [Fact]
    public void Engine_has_a_name() => CreateEngine().Name.Should().NotBeNullOrWhiteSpace();

    [Fact]
    public void Engine_without_a_ladder_or_a_case_throws()
    {
        var engine = CreateEngine();
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember);

        engine.Invoking(it => it.Evaluate(null!, new ReviewCase("a", SubjectKind.PartyMember))).Should().Throw<ArgumentNullException>();
        engine.Invoking(it => it.Evaluate(ladder, null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Engine_on_balanced_cases_of_an_encoded_ladder_says_what_the_interpreter_says(string regulation, SubjectKind kind)
    {
        var ladder = EncodedLadders.Bind(regulation, kind);

        Differences(ladder, new BalancedCases(ladder, Seed + (int)kind).Take(CasesPerLadder)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Engine_where_lists_are_taken_as_complete_says_what_the_interpreter_says(string regulation, SubjectKind kind)
    {
        var ladder = EncodedLadders.Rules(regulation).WithOptions(new RuleOptions { AssumeNone = true }).LadderFor(kind);

        Differences(ladder, new BalancedCases(ladder, Seed).Take(Math.Min(500, CasesPerLadder))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SyntheticLadders.Names), MemberType = typeof(SyntheticLadders))]
    public void Engine_on_a_synthetic_ladder_says_what_the_interpreter_says(string name)
    {
        var ladder = SyntheticLadders.Bind(name);

        Differences(ladder, new BalancedCases(ladder, Seed).Take(CasesPerSyntheticLadder)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Engine_on_a_case_of_unknown_facts_only_says_what_the_interpreter_says(string regulation, SubjectKind kind)
    {
        var ladder = EncodedLadders.Bind(regulation, kind);

        Differences(ladder, [new ReviewCase("nothing is known", kind)]).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Rules_run_by_the_engine_give_the_outcomes_that_the_interpreter_gives(string regulation, SubjectKind kind)
    {
        var byEngine = EncodedLadders.Rules(regulation).WithEngine(CreateEngine());
        var byInterpreter = byEngine.WithEngine(new InterpreterEngine());
        var cases = new BalancedCases(byEngine.LadderFor(kind), Seed + 100).Take(Math.Min(300, CasesPerLadder)).ToList();

        cases.Select(byEngine.Judge).Should().Equal(cases.Select(byInterpreter.Judge));
    }

    [Theory]
    [InlineData("qd132-hd21", SubjectKind.PartyOrganization)]
    [InlineData("qd124-hd25", SubjectKind.Leader)]
    public void Engine_used_by_eight_threads_at_once_says_what_it_says_to_one(string regulation, SubjectKind kind)
    {
        const int Threads = 8;
        var reference = EncodedLadders.Bind(regulation, kind);
        var cases = new BalancedCases(reference, Seed).Take(Math.Min(500, CasesPerLadder)).ToList();
        var expected = cases.Select(subject => new InterpreterEngine().Evaluate(reference, subject)).ToList();

        // A fresh binding and a fresh engine, so that the threads also race for what is made on first use.
        var ladder = EncodedLadders.Bind(regulation, kind);
        var engine = CreateEngine();
        var answers = new List<RuleTruths>[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(index => new Thread(() =>
        {
            start.SignalAndWait();
            answers[index] = [.. cases.Select(subject => engine.Evaluate(ladder, subject))];
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        answers.Should().AllSatisfy(answer => answer.Should().Equal(expected));
    }

    /// <summary>Makes the engine that is tried.</summary>
    protected abstract IEvaluationEngine CreateEngine();

    private IEnumerable<string> Differences(BoundLadder ladder, IEnumerable<ReviewCase> cases)
    {
        var (engine, interpreter) = (CreateEngine(), new InterpreterEngine());
        var differences =
            from subject in cases
            let found = engine.Evaluate(ladder, subject)
            let expected = interpreter.Evaluate(ladder, subject)
            where found != expected
            select $"{subject}: {string.Join(", ", ladder.Ladder.Rules.Where((_, rule) => found[rule] != expected[rule]))}";
        return differences.Take(3).ToList();
    }
}
