using FsCheck;
using FsCheck.Fluent;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class InterpreterEngineTests
{
    private static readonly Condition A = SyntheticLadders.Condition(Operands.Of(FactTable.Exemplary), Comparison.Is, 1);
    private static readonly Condition B = SyntheticLadders.Condition(Operands.Of(FactTable.Initiatives), Comparison.Is, 1);
    private static readonly Condition[] Conditions =
    [
        A, B,
        .. new[] { FactTable.ExemplaryConduct, FactTable.StateEmployee, FactTable.Degradation, FactTable.Disunity }
            .Select(fact => SyntheticLadders.Condition(Operands.Of(fact), Comparison.Is, 1)),
    ];

    // Kleene's strong logic of three values: T true, U unknown, F false.
    [Theory]
    [InlineData('T', 'T', 'T', 'T', 'F', 'F')]
    [InlineData('T', 'U', 'U', 'T', 'U', 'F')]
    [InlineData('T', 'F', 'F', 'T', 'T', 'F')]
    [InlineData('U', 'T', 'U', 'T', 'F', 'U')]
    [InlineData('U', 'U', 'U', 'U', 'U', 'U')]
    [InlineData('U', 'F', 'F', 'U', 'U', 'U')]
    [InlineData('F', 'T', 'F', 'T', 'F', 'T')]
    [InlineData('F', 'U', 'F', 'U', 'F', 'T')]
    [InlineData('F', 'F', 'F', 'F', 'F', 'T')]
    public void Truths_combine_as_in_the_tables(char a, char b, char all, char any, char unless, char notA)
    {
        var ladder = SyntheticLadders.Bind(
            SyntheticLadders.OfTriggers(SubjectKind.PartyMember, Formula.All(A, B), Formula.Any(A, B), Formula.Unless(A, B), Formula.Not(A)), RuleOptions.Default);
        var subject = new ReviewCase("a", SubjectKind.PartyMember).With(FactTable.Exemplary, Given(a)).With(FactTable.Initiatives, Given(b));

        foreach (var engine in new IEvaluationEngine[] { new InterpreterEngine(), new TableEngine() })
        {
            var truths = engine.Evaluate(ladder, subject);
            new[] { truths[0], truths[1], truths[2], truths[3] }.Should().Equal(Truth(all), Truth(any), Truth(unless), Truth(notA));
        }
    }

    [Fact]
    public void Empty_all_holds_and_empty_any_does_not()
    {
        var ladder = SyntheticLadders.Bind(SyntheticLadders.OfTriggers(SubjectKind.Unit, Formula.All(), Formula.Any()), RuleOptions.Default);

        foreach (var engine in new IEvaluationEngine[] { new InterpreterEngine(), new TableEngine() })
        {
            var truths = engine.Evaluate(ladder, new ReviewCase("a", SubjectKind.Unit));
            truths[0].Should().Be(Engines.Truth.True);
            truths[1].Should().Be(Engines.Truth.False);
        }
    }

    [Fact]
    public void Fast_engine_reads_every_formula_as_the_interpreter_does()
    {
        var tries =
            from formula in Gen.Sized(size => Formulas(Math.Min(size, 12)))
            from given in Gen.ArrayOf(Gen.Elements('T', 'U', 'F'), Conditions.Length)
            select new Try(formula, new string(given));

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(new Replay(new Rnd(124), null)),
            Prop.ForAll(Arb.From(tries, Try.Shrink), it =>
            {
                var ladder = SyntheticLadders.Bind(SyntheticLadders.OfTriggers(SubjectKind.PartyMember, it.Formula), RuleOptions.Default);
                var subject = Conditions.Select((condition, i) => (Fact: (FactDefinition<bool>)condition.Operand.Facts[0], Given: Given(it.Given[i])))
                    .Aggregate(new ReviewCase("a", SubjectKind.PartyMember), (filled, item) => filled.With(item.Fact, item.Given));
                return new TableEngine().Evaluate(ladder, subject) == new InterpreterEngine().Evaluate(ladder, subject);
            }));
    }

    private static Gen<Formula> Formulas(int size) => size == 0
        ? Gen.Elements(Conditions).Select(condition => (Formula)condition)
        : Gen.OneOf(
            Formulas(0),
            Formulas(size / 2).Select(part => (Formula)Formula.Not(part)),
            Formulas(size / 2).Zip(Formulas(size / 2), (rule, exception) => (Formula)Formula.Unless(rule, exception)),
            Parts(size).Select(parts => (Formula)Formula.All(parts)),
            Parts(size).Select(parts => (Formula)Formula.Any(parts)));

    private static Gen<Formula[]> Parts(int size) => Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Formulas(size / 3), count));

    private static Fact<bool> Given(char truth) => truth switch { 'T' => true, 'F' => false, _ => Fact<bool>.Unknown };

    private static Truth Truth(char truth) => truth switch { 'T' => Engines.Truth.True, 'F' => Engines.Truth.False, _ => Engines.Truth.Unknown };

    private sealed record Try(Formula Formula, string Given)
    {
        public static IEnumerable<Try> Shrink(Try it) => Parts(it.Formula).Select(part => it with { Formula = part });

        public override string ToString() => $"{Text(Formula)} of {Given}";

        private static IEnumerable<Formula> Parts(Formula formula) => formula switch
        {
            All all => all.Parts,
            Any any => any.Parts,
            Not not => [not.Part],
            Unless unless => [unless.Rule, unless.Exception],
            _ => [],
        };

        private static string Text(Formula formula) => formula is Condition condition
            ? condition.Operand.Key
            : $"{formula.GetType().Name}({string.Join(", ", Parts(formula).Select(Text))})";
    }
}
