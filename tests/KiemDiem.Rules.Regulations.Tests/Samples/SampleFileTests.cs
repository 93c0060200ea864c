using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Samples;

namespace KiemDiem.Rules.Regulations.Tests.Samples;

public sealed class SampleFileTests
{
    public static TheoryData<string> CaseFiles => [.. SampleDirectory.CaseFiles];

    public static TheoryData<string> GeneratedFiles => [.. SampleFiles.Build().Keys];

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Sample_is_read_without_problems(string file)
    {
        var read = SampleDirectory.Read(file);

        read.Problems.Should().BeEmpty();
        read.Cases.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(GeneratedFiles))]
    public void Generated_sample_is_the_committed_one(string file) =>
        Encoding.UTF8.GetString(SampleDirectory.Bytes(file)).Should().Be(SampleFiles.Build()[file]);

    [Theory]
    [MemberData(nameof(GeneratedFiles))]
    public void Generated_sample_is_in_composed_letters_and_line_feeds(string file)
    {
        var text = Encoding.UTF8.GetString(SampleDirectory.Bytes(file));

        text.IsNormalized(NormalizationForm.FormC).Should().BeTrue();
        text.Should().EndWith("\n").And.NotContain("\r").And.NotContain("\\u").And.Contain("Đ");
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2023)]
    public void Commune_has_an_organisation_its_cells_and_over_120_members(int year)
    {
        var cases = SampleDirectory.Read($"minh-tan-{year}.json").Cases;

        cases.Count(subject => subject.Kind == SubjectKind.PartyMember).Should().BeGreaterThan(120);
        cases.Count(subject => subject.Kind == SubjectKind.PartyCell).Should().BeInRange(8, 12);
        cases.Should().ContainSingle(subject => subject.Kind == SubjectKind.PartyOrganization);
        cases.Should().ContainSingle(subject => subject.Kind == SubjectKind.LeadershipCollective);
        cases.Should().ContainSingle(subject => subject.Kind == SubjectKind.Unit);
        var leaders = cases.Where(subject => subject.Kind == SubjectKind.Leader).ToList();
        leaders.Select(leader => leader.Position.Value).Should().Equal(Position.Head, Position.Deputy, Position.Deputy);
        leaders.Should().AllSatisfy(leader => cases.Should().ContainSingle(subject => subject.Kind == SubjectKind.PartyMember && subject.Person == leader.Person && subject.Name == leader.Name));
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2023)]
    public void Commune_has_every_rating_and_mostly_good_ones(int year)
    {
        var file = SampleDirectory.Read($"minh-tan-{year}.json");
        var outcomes = file.Cases.Where(subject => subject.Kind == SubjectKind.PartyMember).Select(SampleDirectory.RulesOf(file).Judge).ToList();

        Count(Rating.Good).Should().BeGreaterThan(outcomes.Count / 2);
        Count(Rating.Completed).Should().BeInRange(10, 30);
        Count(Rating.Excellent).Should().BeInRange(10, 20);
        Count(Rating.NotCompleted).Should().BeInRange(3, 8);
        outcomes.Count(outcome => outcome.Kind == OutcomeKind.NotRated).Should().BeInRange(3, 10);
        outcomes.Count(outcome => outcome.Kind == OutcomeKind.Undetermined).Should().BeInRange(3, 6);

        int Count(Rating rating) => outcomes.Count(outcome => outcome.Rating == rating);
    }

    /// <summary>The counts that the cells report are those of their members' own cases, the open ones taken as Good.</summary>
    [Theory]
    [InlineData(2021)]
    [InlineData(2023)]
    public void Cells_report_what_their_members_came_to(int year)
    {
        var file = SampleDirectory.Read($"minh-tan-{year}.json");
        var rules = SampleDirectory.RulesOf(file);
        foreach (var cell in file.Cases.Where(subject => subject.Kind == SubjectKind.PartyCell))
        {
            var outcomes = file.Cases.Where(subject => subject.Kind == SubjectKind.PartyMember && subject.Unit == cell.Id).Select(rules.Judge).ToList();
            cell.Subunits.NotCompleted.Value.Should().Be(outcomes.Count(outcome => outcome.Rating == Rating.NotCompleted), cell.Id);
            cell.Subunits.Completed.Value.Should().Be(outcomes.Count(outcome => outcome.Rating == Rating.Completed), cell.Id);
            cell.Subunits.Total.Value.Should().Be(outcomes.Count(outcome => outcome.Kind is OutcomeKind.Rated or OutcomeKind.Undetermined), cell.Id);
        }
    }

    [Fact]
    public void Table_and_lines_hold_the_members_of_the_round()
    {
        var members = SampleDirectory.Read("minh-tan-2023.json").Cases.Where(subject => subject.Kind == SubjectKind.PartyMember).Select(Facts).ToList();

        SampleDirectory.Read("minh-tan-2023.jsonl").Cases.Select(Facts).Should().Equal(members);
        var table = ReadTable("minh-tan-2023.csv");
        table.Problems.Should().BeEmpty();
        table.Cases.Select(Facts).Should().Equal(members);
    }

    private static CaseFile ReadTable(string name)
    {
        using var text = new StreamReader(new MemoryStream(SampleDirectory.Bytes(name)), Encoding.UTF8);
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture));
        csv.Read().Should().BeTrue();
        var table = new CaseTable(csv.Record!);
        while (csv.Read())
        {
            table.AddRow(csv.Record!, csv.RawRow);
        }

        return table.ToFile();
    }

    /// <summary>A case as text, all its facts in the order of the table.</summary>
    private static string Facts(ReviewCase subject)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            CaseJsonWriter.Write(writer, subject);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
