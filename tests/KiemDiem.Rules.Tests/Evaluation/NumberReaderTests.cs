using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Engines;

namespace KiemDiem.Rules.Tests.Evaluation;

public sealed class NumberReaderTests
{
    /// <summary>Four years of days before the rating year, which leap years are among, and two after it.</summary>
    private const int Years = 7;

    [Theory]
    [MemberData(nameof(EncodedLadders.Names), MemberType = typeof(EncodedLadders))]
    public void Date_of_every_day_around_the_year_reads_as_its_group_reads_it(string regulation, SubjectKind kind) =>
        Compare(EncodedLadders.Bind(regulation, kind));

    [Theory]
    [MemberData(nameof(SyntheticLadders.Names), MemberType = typeof(SyntheticLadders))]
    public void Date_or_count_of_a_synthetic_ladder_reads_as_its_group_reads_it(string name) => Compare(SyntheticLadders.Bind(name));

    private static void Compare(BoundLadder ladder)
    {
        var marker = RuleMarker.Of(ladder);
        foreach (var group in ladder.Groups.OfType<ValueGroup>().Where(group => marker is not null && NumberReader.CanRead(group)))
        {
            var reader = new NumberReader(group, ladder, marker!);
            var first = group.Fact is FactDefinition<DateOnly> ? new DateOnly(ladder.Context.RatingYear - 4, 1, 1).DayNumber : 0;

            var different = Enumerable.Range(first, Years * 365).Append(FactStorage.UnknownOrdinal).Append(FactStorage.NoneOrdinal)
                .Where(stored => Read(reader, stored) != ByGroup(group, marker!, ladder.Ladder.Kind, stored));

            different.Should().BeEmpty();
        }
    }

    private static ulong Read(NumberReader reader, int stored) => reader.Read(Stored(reader.Group.Fact, stored));

    private static ulong ByGroup(ValueGroup group, RuleMarker marker, SubjectKind kind, int stored) =>
        group.TryState(new ReviewCase("number", kind, Stored(group.Fact, stored)), out var state) ? marker.Of(group, state) : RuleMarker.Open;

    private static FactStorage Stored(FactDefinition fact, int stored)
    {
        var storage = new FactStorage();
        storage.Numbers[fact.Slot] = stored;
        return storage;
    }
}
