using System.Text;
using System.Text.Json;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Samples;

namespace KiemDiem.Rules.Regulations.Tests.Samples;

public sealed class DistrictFileTests
{
    private static readonly DistrictPlan Small = new() { Cells = 40, Seed = 7 };

    [Fact]
    public void District_of_the_same_seed_is_the_same_to_the_byte()
    {
        Round(Small).Should().Equal(Round(Small with { }));
        Round(Small, 3).Should().Equal(Round(Small, 3));
        Breaches(Small).Should().Equal(Breaches(Small));
    }

    [Fact]
    public void District_of_another_seed_has_its_breaches_elsewhere() =>
        DistrictFiles.Breaches(Small with { Seed = 8 }).Should().NotEqual(DistrictFiles.Breaches(Small));

    [Fact]
    public void District_shuffled_holds_the_same_cohorts_and_cases_in_another_order()
    {
        var plain = Lines(Round(Small));
        var shuffled = Lines(Round(Small, 3));

        shuffled.Should().NotEqual(plain);
        shuffled.Order(StringComparer.Ordinal).Should().Equal(plain.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void District_is_in_composed_letters_and_line_feeds()
    {
        var text = Encoding.UTF8.GetString(Round(Small));

        text.IsNormalized(NormalizationForm.FormC).Should().BeTrue();
        text.Should().EndWith("\n").And.NotContain("\r").And.NotContain("\\u").And.Contain("Đ");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(null)]
    public void District_is_read_without_problems(int? shuffleSeed)
    {
        var file = CaseJson.Read(Round(Small, shuffleSeed));

        file.Problems.Should().BeEmpty();
        (file.Year, file.Locality).Should().Be((2023, null));
        file.Cases.Select(subject => subject.Cohort).Distinct().Should().BeEquivalentTo(file.Cohorts.Select(cohort => cohort.Id));
    }

    [Fact]
    public void District_has_as_many_cells_as_asked_for_and_thirty_members_for_each()
    {
        var kinds = CaseJson.Read(Round(Small)).Cases.CountBy(subject => subject.Kind).ToDictionary();

        kinds[SubjectKind.PartyCell].Should().Be(40);
        kinds[SubjectKind.PartyMember].Should().Be(1200);
        kinds[SubjectKind.PartyOrganization].Should().Be(1 + 4);
        kinds[SubjectKind.LeadershipCollective].Should().Be(4);
        kinds[SubjectKind.Leader].Should().Be(16);
    }

    [Fact]
    public void Leader_is_one_of_the_members_too()
    {
        var cases = CaseJson.Read(Round(Small)).Cases;
        var members = cases.Where(subject => subject.Kind == SubjectKind.PartyMember).Select(subject => (subject.Person, subject.Name)).ToHashSet();

        cases.Where(subject => subject.Kind == SubjectKind.Leader).Should().AllSatisfy(leader => members.Should().Contain((leader.Person, leader.Name)));
    }

    [Fact]
    public void District_of_too_few_cells_is_refused() =>
        FluentActions.Invoking(() => new DistrictPlan { Cells = 39 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Breaches_file_is_the_sorted_list_of_the_breaches()
    {
        using var document = JsonDocument.Parse(Breaches(Small));

        var written = document.RootElement.EnumerateArray()
            .Select(item => new DistrictBreach(item.GetProperty("kind").GetString()!, item.GetProperty("id").GetString()!, item.GetProperty("field").GetString())).ToList();
        written.Should().Equal(DistrictFiles.Breaches(Small)).And.OnlyHaveUniqueItems();
        written.Select(breach => $"{breach.Kind} {breach.Id} {breach.Field}").Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    private static byte[] Round(DistrictPlan plan, int? shuffleSeed = null)
    {
        using var stream = new MemoryStream();
        DistrictFiles.WriteRound(stream, plan, shuffleSeed);
        return stream.ToArray();
    }

    private static byte[] Breaches(DistrictPlan plan)
    {
        using var stream = new MemoryStream();
        DistrictFiles.WriteBreaches(stream, plan);
        return stream.ToArray();
    }

    /// <summary>The lines without the commas that part them.</summary>
    private static List<string> Lines(byte[] round) => [.. Encoding.UTF8.GetString(round).Split('\n').Select(line => line.TrimEnd(','))];
}
