using KiemDiem.Rules.Analysis;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Analysis;

public sealed class FormulaCutTests
{
    private static readonly Condition One = Condition("one");
    private static readonly Condition Two = Condition("two");

    [Fact]
    public void What_is_joined_loses_only_the_condition()
    {
        Cut(Formula.All(One, Two))!.Conditions.Should().Equal(Two);
        Cut(Formula.Any(One, Two))!.Conditions.Should().Equal(Two);
        Cut(Formula.Unless(Two, One)).Should().Be(Two);
    }

    [Fact]
    public void What_stands_on_the_condition_alone_is_gone_with_it()
    {
        Cut(One).Should().BeNull();
        Cut(Formula.Not(One)).Should().BeNull();
        Cut(Formula.All(Formula.Any(One))).Should().BeNull();
        Cut(Formula.Unless(One, Two)).Should().BeNull("an exception to nothing says nothing");
    }

    [Fact]
    public void What_is_asked_only_of_some_is_gone_with_what_is_asked_and_is_asked_of_all_without_the_some()
    {
        Cut(Formula.Any(Formula.Not(Two), One)).Should().BeNull();
        Cut(Formula.Any(Formula.Not(One), Two))!.Conditions.Should().Equal(Two);
    }

    private static Formula? Cut(Formula formula) => formula.Without(condition => condition == One);

    private static Condition Condition(string variant) =>
        SyntheticLadders.Condition(Operands.Of(FactTable.Exemplary), Comparison.Is, 1, ConditionRole.Requirement, variant);
}
