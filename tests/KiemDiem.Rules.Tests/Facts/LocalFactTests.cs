namespace KiemDiem.Rules.Tests.Facts;

public sealed class LocalFactTests
{
    private static readonly Label Label = new("thử", "trial");

    public static TheoryData<LocalFactType, object, bool> Values => new()
    {
        { LocalFactType.Boolean, true, true }, { LocalFactType.Boolean, false, true }, { LocalFactType.Boolean, "true", false }, { LocalFactType.Boolean, 1m, false },
        { LocalFactType.Grade, "poor", true }, { LocalFactType.Grade, "Poor", false }, { LocalFactType.Grade, "completed", false }, { LocalFactType.Grade, 1m, false },
        { LocalFactType.Rating, "completed", true }, { LocalFactType.Rating, "average", false },
        { LocalFactType.Count, 0m, true }, { LocalFactType.Count, 3m, true }, { LocalFactType.Count, 1_000_000_000m, true }, { LocalFactType.Count, 1_000_000_001m, false },
        { LocalFactType.Count, 0.5m, false }, { LocalFactType.Count, -1m, false }, { LocalFactType.Count, "3", false },
        { LocalFactType.Number, 0.123456789m, true }, { LocalFactType.Number, 0.1234567891m, false }, { LocalFactType.Number, -0.1m, false }, { LocalFactType.Number, true, false },
        { LocalFactType.Share, 0m, true }, { LocalFactType.Share, 1m, true }, { LocalFactType.Share, 1.01m, false },
        { LocalFactType.Text, "chữ", true }, { LocalFactType.Text, " ", false }, { LocalFactType.Text, 1m, false },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Fact_accepts_the_values_of_its_type_and_no_other(LocalFactType type, object value, bool accepts)
    {
        var fact = new LocalFact("t.own", Label, type);
        LocalValue given = value switch { bool flag => flag, decimal number => number, var text => (string)text };

        fact.Accepts(given).Should().Be(accepts);
        if (accepts)
        {
            new ReviewCase("a", SubjectKind.Unit).With(fact, given).Local["t.own"].Should().Be(given);
        }
        else
        {
            new ReviewCase("a", SubjectKind.Unit).Invoking(subject => subject.With(fact, given)).Should().Throw<ArgumentException>().WithMessage($"t.own cannot be '{given}'. Allowed: *");
        }
    }

    [Theory]
    [InlineData(LocalFactType.Count, -5, true)]
    [InlineData(LocalFactType.Count, -6, false)]
    [InlineData(LocalFactType.Count, 7, true)]
    [InlineData(LocalFactType.Count, 8, false)]
    [InlineData(LocalFactType.Number, -5, true)]
    [InlineData(LocalFactType.Number, 7, true)]
    [InlineData(LocalFactType.Number, 8, false)]
    public void Range_that_is_given_goes_before_that_of_the_type(LocalFactType type, int value, bool accepts) =>
        new LocalFact("t.own", Label, type, minimum: -5, maximum: 7).Accepts(value).Should().Be(accepts);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void None_is_accepted_where_it_is_allowed(bool allowsNone)
    {
        var fact = new LocalFact("t.own", Label, LocalFactType.Share, allowsNone: allowsNone);

        fact.Accepts(LocalValue.None).Should().Be(allowsNone);
        if (allowsNone)
        {
            new ReviewCase("a", SubjectKind.Unit).With(fact, LocalValue.None).StateOf(fact).Should().Be(FactState.None);
        }
    }

    [Fact]
    public void Fact_is_unknown_until_it_is_set_and_the_case_it_was_set_in_is_another()
    {
        var fact = new LocalFact("t.own", Label, LocalFactType.Boolean);
        var subject = new ReviewCase("a", SubjectKind.Unit);

        var set = subject.With(fact, false);

        (subject.StateOf(fact), set.StateOf(fact)).Should().Be((FactState.Unknown, FactState.Known));
        subject.Local.Should().BeEmpty();
    }

    [Fact]
    public void Kinds_are_all_when_they_are_not_given()
    {
        new LocalFact("t.own", Label, LocalFactType.Boolean).Kinds.Should().Equal(SubjectKinds.All);
        new LocalFact("t.own", Label, LocalFactType.Boolean, kinds: [SubjectKind.Leader]).Kinds.Should().Equal(SubjectKind.Leader);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Key_that_says_nothing_is_refused(string key) =>
        FluentActions.Invoking(() => new LocalFact(key, Label, LocalFactType.Boolean)).Should().Throw<ArgumentException>();

    [Fact]
    public void Text_is_no_operand_and_every_other_type_is()
    {
        foreach (var type in Enum.GetValues<LocalFactType>())
        {
            var operand = () => KiemDiem.Rules.Model.Operands.Of(new LocalFact("t.own", Label, type));
            if (type == LocalFactType.Text)
            {
                operand.Should().Throw<ArgumentException>().WithMessage("t.own is of type Text*");
            }
            else
            {
                operand().Key.Should().Be("t.own");
            }
        }
    }
}
