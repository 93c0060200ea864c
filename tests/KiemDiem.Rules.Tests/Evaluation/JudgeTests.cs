using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Tests.Evaluation;

/// <summary>The native engine goes a short way to the outcome of complete facts; by it every outcome is the one that all other engines get.</summary>
public sealed class JudgeTests
{
    private const int CasesPerLadder = 400;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(SyntheticLadders.Names), MemberType = typeof(SyntheticLadders))]
    public void Judge_of_a_synthetic_ladder_says_by_tables_what_it_says_by_the_interpreter(string name) => Compare(SyntheticLadders.Bind(name));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Judge_of_a_random_ladder_says_by_tables_what_it_says_by_the_interpreter(int seed) =>
        Compare(SyntheticLadders.Bind(SyntheticLadders.Random(seed % 2 == 0 ? SubjectKind.Leader : SubjectKind.PartyCell, seed), RuleOptions.Default));

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Judge_of_an_encoded_ladder_says_by_tables_what_it_says_by_the_interpreter(string regulation, SubjectKind kind) =>
        Compare(EncodedLadders.Bind(regulation, kind));

    [Fact]
    public void Judge_of_complete_facts_allocates_nothing()
    {
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember);
        var judge = new Judge(ladder);
        var cases = new BalancedCases(ladder, 5).TakeComplete(CasesPerLadder).ToArray();
        Sum(judge, cases);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Sum(judge, cases);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
    }

    private static int Sum(Judge judge, ReviewCase[] cases)
    {
        var sum = 0;
        foreach (var subject in cases)
        {
            sum += (int)judge.Outcome(subject).Kind;
        }

        return sum;
    }

    private static void Compare(BoundLadder ladder)
    {
        var (judge, interpreter) = (new Judge(ladder), new InterpreterEngine());
        var cases = new BalancedCases(ladder, 7);

        var subjects = cases.TakeComplete(CasesPerLadder / 2).Concat(cases.Take(CasesPerLadder / 2)).ToList();

        subjects.Select(subject => $"{subject}: {judge.Outcome(subject)}")
            .Should().Equal(subjects.Select(subject => $"{subject}: {judge.Outcome(subject, interpreter.Evaluate(ladder, subject))}"));
    }
}
