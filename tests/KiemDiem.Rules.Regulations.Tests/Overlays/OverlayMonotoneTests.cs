using FsCheck;
using FsCheck.Fluent;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>
/// Whatever an overlay that is accepted does to well-known conditions, and whatever it adds: nobody fares better by it. Of what is left to the
/// authority the best and the worst that it can decide are compared, each with each.
/// </summary>
public sealed class OverlayMonotoneTests
{
    private const int Overlays = 30;
    private const int CasesPerOverlay = 120;

    public static IEnumerable<object[]> Ladders =>
        from text in new[] { ("qd132-hd21", 2021), ("qd124-hd25", 2023), ("qd366-hd43", 2026) }
        from kind in SubjectKinds.All
        select new object[] { text.Item1, text.Item2, kind };

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Nobody_fares_better_by_an_overlay_that_is_accepted(string id, int year, SubjectKind kind)
    {
        var on = RegulationCatalog.Default.Under(id, year);
        var (lowered, accepted) = (0, 0);
        void Compare(Plan plan)
        {
            var text = plan.Accepted(on);
            var rules = text.For(year);
            accepted += text.Changes.Length;
            foreach (var subject in new BalancedCases(rules.LadderFor(kind), plan.Seed).TakeComplete(CasesPerOverlay))
            {
                var (before, after) = (Span(on.Judge(subject)), Span(rules.Judge(subject)));
                (after.Best <= before.Best && after.Worst <= before.Worst).Should().BeTrue(
                    "{0} took {1} from {2} to {3}", string.Join(' ', text.Changes), string.Join(' ', on.Evaluate(subject).Findings.Select(finding => $"{finding.Condition}: {finding.Status}")), on.Judge(subject), rules.Judge(subject));
                lowered += after == before ? 0 : 1;
            }
        }

        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Overlays).WithReplay(new Replay(new Rnd(366), null)),
            Prop.ForAll(Arb.From(Plan.Of(kind), Plan.Shrink), Compare));

        accepted.Should().BeGreaterThan(Overlays, "an overlay without changes changes nothing");
        lowered.Should().BeGreaterThan(Overlays, "a property that no overlay touches says nothing");
    }

    /// <summary>What a rating can be at worst and at best; of a case that is not rated, neither.</summary>
    private static (int Worst, int Best) Span(Outcome outcome)
    {
        outcome.Kind.Should().NotBe(OutcomeKind.Undetermined);
        var set = outcome.Kind == OutcomeKind.NeedsAuthority ? outcome.Candidates : outcome.Possible;
        var ratings = Enum.GetValues<Rating>().Where(rating => set.Contains(OutcomeSets.Of(rating))).Select(rating => (int)rating).ToList();
        return ratings.Count == 0 ? (0, 0) : (ratings.Min(), ratings.Max());
    }

    /// <summary>Some changes, of which those count that the text allows.</summary>
    private sealed record Plan(SubjectKind Kind, int Seed, RandomTightening[] Changes)
    {
        public static Gen<Plan> Of(SubjectKind kind) =>
            from seed in Gen.Choose(0, 999)
            from count in Gen.Choose(1, 6)
            from changes in Gen.ArrayOf(RandomTightening.Any, count)
            select new Plan(kind, seed, changes);

        public static IEnumerable<Plan> Shrink(Plan plan) => plan.Changes.Length == 1
            ? []
            : Enumerable.Range(0, plan.Changes.Length).Select(index => plan with { Changes = [.. plan.Changes.Where((_, i) => i != index)] });

        public OverlayText Accepted(RatingRules on)
        {
            var text = new OverlayText(on.Regulation.Id) { Changes = [.. Changes.Select((change, index) => change.In(on.Regulation, Kind, index))] };

            // A second threshold is held against the first, so that each that is refused is taken away in its turn.
            while (text.Read().Problems is { IsEmpty: false } problems)
            {
                var refused = problems.Select(problem => problem.Path).ToHashSet();
                problems.Should().OnlyContain(problem => problem.Code == DataProblemCode.NotAllowed);
                text = text with { Changes = [.. text.Changes.Where((_, index) => !refused.Contains($"$.changes[{index}]"))] };
            }

            return text;
        }

        public override string ToString() => $"{Kind} {Seed}: {string.Join("; ", Changes.Select(change => change.ToString()))}";
    }
}
