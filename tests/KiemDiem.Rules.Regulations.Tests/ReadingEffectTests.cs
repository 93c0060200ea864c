using System.Text;
using System.Text.Json;
using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Ladders;
using KiemDiem.Rules.Regulations.Tests.Overlays;

namespace KiemDiem.Rules.Regulations.Tests;

/// <summary>Open readings of the law are named where they matter for the outcome of a case, and nowhere else.</summary>
public sealed class ReadingEffectTests
{
    [Theory]
    // 132-QĐ/TW: under half of the tasks, key targets reached.
    [InlineData("tasks.completed=9", "Rated(Excellent)", "keyTargetsReading and → or: Rated(NotCompleted)")]
    [InlineData("tasks.keyTargetsMissed=true", "Rated(Excellent)", "keyTargetsReading and → or: Rated(NotCompleted)")]
    [InlineData("tasks.completed=10", "Rated(Excellent)", "")]
    [InlineData("tasks.completed=9 tasks.keyTargetsMissed=true", "Rated(NotCompleted)", "")]
    [InlineData("tasks.completed=9 tasks.forceMajeure=true", "Rated(Excellent)", "")]
    [InlineData("tasks.completed=9 findings.disunity=true", "Rated(NotCompleted)", "")]
    public void Key_targets_of_132_matter_where_one_of_the_two_is_missed(string facts, string outcome, string readings) =>
        Check(2021, LadderCases.Of("qd132-hd21", SubjectKind.LeadershipCollective).Case(facts), outcome, readings);

    [Theory]
    // 366-QĐ/TW: 90 points or more without what Excellent asks for; 70 or more with up to a fifth of the tasks late.
    [InlineData("tasks.exceeded=5", "NeedsAuthority(Good, gap.excellentBand)", "scoreBandReading literal → cascading: Rated(Good)")]
    [InlineData("tasks.exceeded=6", "Rated(Excellent)", "")]
    [InlineData("score.results=50 tasks.onTime=18", "NeedsAuthority(Completed, gap.late)", "scoreBandReading literal → cascading: Rated(Completed)")]
    [InlineData("score.results=50", "Rated(Good)", "")]
    [InlineData("score.results=30 tasks.onTime=18", "Rated(Completed)", "")]
    [InlineData("tasks.onTime=15", "NeedsAuthority(NotCompleted, Completed, gap.veryLate)", "")]
    [InlineData("tasks.exceeded=5 findings.degradation=true", "Rated(NotCompleted)", "")]
    // What is open stays open, and it is told what is left under each reading.
    [InlineData("tasks.exceeded=?", "Undetermined(Excellent, NeedsAuthority)", "scoreBandReading literal → cascading: Undetermined(Good, Excellent)")]
    public void Bands_of_366_matter_between_the_bands(string facts, string outcome, string readings) =>
        Check(2025, OverlayCases.Member366(facts), outcome, readings);

    [Theory]
    [InlineData(SubjectKind.Leader, "judgements.exemplaryConduct=false", "NeedsAuthority(NotCompleted, Completed, noLevelMatches)", "noLevelMatches asText → notCompleted: Rated(NotCompleted)")]
    [InlineData(SubjectKind.PartyMember, "grades.workStyle=poor", "Rated(NotCompleted)", "noLevelMatches asText → needsAuthority: NeedsAuthority(NotCompleted, Completed, noLevelMatches)")]
    [InlineData(SubjectKind.PartyMember, "findings.degradation=true", "Rated(NotCompleted)", "")]
    [InlineData(SubjectKind.PartyMember, "", "Rated(Excellent)", "")]
    public void What_follows_when_no_level_matches_matters_there(SubjectKind kind, string facts, string outcome, string readings) =>
        Check(2021, LadderCases.Of("qd132-hd21", kind).Case(facts), outcome, readings);

    [Fact]
    public void Reading_that_was_chosen_is_held_against_the_other_one()
    {
        var catalog = RegulationCatalog.Create(RuleSettings.Default with { KeyTargetsReading = KeyTargetsReading.Or });

        var evaluation = catalog.For(2021).Evaluate(LadderCases.Of("qd132-hd21", SubjectKind.LeadershipCollective).Case("tasks.completed=9"));

        evaluation.Outcome.ToString().Should().Be("Rated(NotCompleted)");
        evaluation.Readings.Select(Words).Should().Equal("keyTargetsReading or → and: Rated(Excellent)");
    }

    [Fact]
    public void Several_readings_that_matter_are_all_listed()
    {
        var leadership = LadderCases.Of("qd132-hd21", SubjectKind.LeadershipCollective).Case("tasks.completed=9 grades.taskResults=poor");
        var catalog = RegulationCatalog.Create(RuleSettings.Default with { NoLevelMatches = NoLevelReading.NeedsAuthority });

        var evaluation = catalog.For(2021).Evaluate(leadership);

        evaluation.Outcome.ToString().Should().Be("NeedsAuthority(NotCompleted, Completed, noLevelMatches)");
        evaluation.Readings.Select(Words).Should().Equal(
            "keyTargetsReading and → or: Rated(NotCompleted)",
            "noLevelMatches needsAuthority → asText: Rated(NotCompleted)",
            "noLevelMatches needsAuthority → notCompleted: Rated(NotCompleted)");
    }

    [Fact]
    public void Text_that_has_no_such_reading_lists_none()
    {
        // 124-QĐ/TW says "and" in words.
        var evaluation = RegulationCatalog.Default.For(2023).Evaluate(LadderCases.Of("qd124-hd25", SubjectKind.LeadershipCollective).Case("tasks.completed=9"));

        evaluation.Outcome.ToString().Should().Be("Rated(Excellent)");
        evaluation.Readings.Should().BeEmpty();
    }

    [Fact]
    public void Readings_are_those_of_the_text_that_judges()
    {
        var collective = LadderCases.Of("qd132-hd21", SubjectKind.LeadershipCollective).Case("tasks.completed=9");

        RegulationCatalog.Default.For(2021, "tuyen-quang").Evaluate(collective).Readings.Should().ContainSingle().Which.Setting.Should().Be("keyTargetsReading");
        RegulationCatalog.Default.For(2021).WithRegulation("qd124-hd25").Evaluate(collective).Readings.Should().NotContain(effect => effect.Setting == "keyTargetsReading");
    }

    [Fact]
    public void Written_result_has_the_readings_with_their_outcomes()
    {
        var rules = RegulationCatalog.Default.For(2021);

        var readings = Written(rules, LadderCases.Of("qd132-hd21", SubjectKind.Leader).Case("judgements.exemplaryConduct=false")).GetProperty("readings");

        readings.GetRawText().Should().Be(
            """[{"setting":"noLevelMatches","value":"asText","other":"notCompleted","outcome":{"outcome":"rated","rating":"notCompleted","candidates":[],"possible":["notCompleted"]}}]""");
        Written(rules, LadderCases.Of("qd132-hd21", SubjectKind.Leader).Case()).GetProperty("readings").GetRawText().Should().Be("[]");
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Cách hiểu văn bản có ảnh hưởng đến kết quả:", "nếu hiểu là “là mức tối thiểu, xếp ở mức cao nhất đủ điều kiện” thì kết quả: Hoàn thành tốt nhiệm vụ")]
    [InlineData(Language.English, "Readings of the text that mattered:", "read as 'as minimums; the highest level whose conditions hold' the result would be: Good")]
    public void Explanation_tells_the_reading_where_it_matters(Language language, string heading, string line)
    {
        var rules = RegulationCatalog.Default.For(2025);

        rules.Evaluate(OverlayCases.Member366("tasks.exceeded=5")).Explain(language).Should().Contain(heading).And.Contain(line);
        rules.Evaluate(OverlayCases.Member366("tasks.onTime=15")).Explain(language).Should().NotContain(heading);
    }

    private static void Check(int year, ReviewCase subject, string outcome, string readings)
    {
        var evaluation = RegulationCatalog.Default.For(year).Evaluate(subject);

        evaluation.Outcome.ToString().Should().Be(outcome);
        string.Join("; ", evaluation.Readings.Select(Words)).Should().Be(readings);
    }

    private static string Words(ReadingEffect effect) => $"{effect.Setting} {effect.Value} → {effect.Other}: {effect.Outcome}";

    private static JsonElement Written(RatingRules rules, ReviewCase subject)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            EvaluationJson.WriteLine(writer, rules.Header, rules.Evaluate(subject), Language.Vietnamese);
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
