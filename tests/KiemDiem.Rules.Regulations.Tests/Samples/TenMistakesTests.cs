namespace KiemDiem.Rules.Regulations.Tests.Samples;

public sealed class TenMistakesTests
{
    [Fact]
    public void Ten_mistakes_are_told_as_ten_different_problems_with_their_places()
    {
        var problems = SampleDirectory.Read("ten-mistakes.json").Problems;

        problems.Should().HaveCount(10);
        problems.Select(problem => problem.Code).Should().OnlyHaveUniqueItems();
        problems.Select(problem => new Mistake(problem.Line!.Value, problem.Path, Vocabulary.NameOf(problem.Code)))
            .Should().Equal(SampleDirectory.Expected<MistakeFile>("ten-mistakes.json").Problems);
    }

    [Fact]
    public void Ten_mistakes_are_each_described_in_both_languages() =>
        SampleDirectory.Read("ten-mistakes.json").Problems.Should().AllSatisfy(problem =>
        {
            problem.Describe(Language.Vietnamese).Should().NotBeNullOrWhiteSpace().And.NotBe(problem.Describe(Language.English));
        });

    private sealed record Mistake(long Line, string Path, string Code);

    private sealed record MistakeFile(Mistake[] Problems);
}
