using System.Collections.Concurrent;
using System.Globalization;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Engines.Tests.Parity;

/// <summary>The same truths of every rule and the same outcomes by NRules, on balanced random cases of which many have unknown facts.</summary>
/// <remarks>Set the environment variable <c>KIEMDIEM_PARITY_CASES</c> for more cases for each ladder than the 2,000 of every run.</remarks>
public sealed class ParityTests
{
    private const int Seed = 20231110;
    private const int Threads = 8;

    private static readonly int CasesPerLadder =
        int.Parse(Environment.GetEnvironmentVariable("KIEMDIEM_PARITY_CASES") ?? "2000", CultureInfo.InvariantCulture);

    // One engine for each size of batch, used by all threads and ladders, as in a host.
    private static readonly Dictionary<int, NRulesEngine> Engines =
        new[] { 1, 100, 1_000 }.ToDictionary(size => size, size => new NRulesEngine(new() { BatchSize = size }));

    [Theory]
    [MemberData(nameof(DistinctLadders.Names), MemberType = typeof(DistinctLadders))]
    public void Batches_of_1_100_and_1000_cases_on_eight_threads_say_what_the_interpreter_says(string regulation, SubjectKind kind)
    {
        var rules = DistinctLadders.Rules(regulation);
        var ladder = rules.LadderFor(kind);
        var left = CasesPerLadder;
        var balanced = new BalancedCases(ladder, Seed + (int)kind);
        while (left > 0)
        {
            // In pieces, so that many cases need no more memory than few.
            var cases = balanced.Take(Math.Min(left, 20_000)).ToList();
            left -= cases.Count;
            foreach (var engine in Engines.Values)
            {
                OnEightThreads(cases, slice => Differences.Find(rules, ladder, engine, slice)).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void Distinct_ladders_are_all_that_differ()
    {
        DistinctLadders.Names.Should().HaveCount(31);
        DistinctLadders.Names.Select(row => (string)row[0]).Should().Contain(["qd132-hd16", "qd132-hd21", "qd124-hd25", "qd366-hd43", "tuyen-quang-26"]);
    }

    [Fact]
    public void Cases_have_unknown_facts_and_complete_ones_in_numbers()
    {
        var ladder = EncodedLadders.Bind("qd124-hd25", SubjectKind.PartyMember);
        var complete = new BalancedCases(ladder, Seed).Take(2_000).Count(subject => new CaseConditions(ladder, subject).AreDecided);

        complete.Should().BeInRange(500, 1_500);
    }

    private static List<string> OnEightThreads(List<ReviewCase> cases, Func<IReadOnlyList<ReviewCase>, IEnumerable<string>> find)
    {
        var differences = new ConcurrentQueue<string>();
        var failures = new ConcurrentQueue<Exception>();
        var slices = cases.Chunk((cases.Count + Threads - 1) / Threads).ToList();
        using var start = new Barrier(slices.Count);
        var threads = slices.Select(slice => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                foreach (var difference in find(slice))
                {
                    differences.Enqueue(difference);
                }
            }
            catch (Exception failure)
            {
                failures.Enqueue(failure);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        failures.Should().BeEmpty();
        return [.. differences];
    }
}
