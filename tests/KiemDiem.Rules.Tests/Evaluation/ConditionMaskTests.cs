using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class ConditionMaskTests
{
    public static TheoryData<int> Places => [0, 1, 62, 63, 64, 65, 126, 127];

    [Theory]
    [MemberData(nameof(Places))]
    public void Mask_of_one_place_has_that_place_only(int place)
    {
        var mask = ConditionMask.Of(place);

        Enumerable.Range(0, 128).Where(mask.Has).Should().Equal(place);
        mask.LowestIndex.Should().Be(place);
        mask.IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void Empty_mask_has_no_place()
    {
        default(ConditionMask).IsEmpty.Should().BeTrue();
        Enumerable.Range(0, 128).Any(default(ConditionMask).Has).Should().BeFalse();
    }

    [Theory]
    [InlineData(3, 100)]
    [InlineData(63, 64)]
    public void Masks_join_meet_and_part(int low, int high)
    {
        var (first, second) = (ConditionMask.Of(low), ConditionMask.Of(high));
        var both = first | second;

        Enumerable.Range(0, 128).Where(both.Has).Should().Equal(low, high);
        both.LowestIndex.Should().Be(low);
        (both & second).Should().Be(second);
        (first & second).IsEmpty.Should().BeTrue();
        both.Except(first).Should().Be(second);
        both.Contains(first).Should().BeTrue();
        first.Contains(both).Should().BeFalse();
        both.Contains(default).Should().BeTrue();
        both.Overlaps(second).Should().BeTrue();
        first.Overlaps(second).Should().BeFalse();
        both.Overlaps(default).Should().BeFalse();
        (both == (second | first)).Should().BeTrue();
        (both != first).Should().BeTrue();
        both.GetHashCode().Should().Be((second | first).GetHashCode());
    }
}
