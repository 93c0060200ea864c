using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Regulations.Law;

namespace KiemDiem.Rules.Regulations.Tests.Law;

/// <summary>Keeps the pages of <c>docs/law</c> equal to the inventory, to what cites it, and to what tests it.</summary>
public sealed class LawPagesTests
{
    public static TheoryData<string> Files() => [.. LawInventory.Texts.Select(text => LawPages.FileOf(text.Document))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Page_of_a_text_is_fresh(string file) =>
        Approval.Verify($"{LawPages.Folder}/{file}", LawPages.PageOf(LawInventory.Texts.Single(text => LawPages.FileOf(text.Document) == file)));

    [Fact]
    public void Index_is_fresh() => Approval.Verify($"{LawPages.Folder}/README.md", LawPages.Index());

    [Fact]
    public void Folder_holds_no_page_of_a_text_that_is_gone() =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf(LawPages.Folder)).Select(Path.GetFileName)
            .Should().BeEquivalentTo([.. LawInventory.Texts.Select(text => LawPages.FileOf(text.Document)), "README.md", "gaps.md"]);

    [Theory]
    [InlineData("124-QĐ/TW", "124-qd-tw-2023.md")]
    [InlineData("Huyện ủy Thường Tín", "huyen-uy-thuong-tin-2023.md")]
    [InlineData("01-ĐA/TU", "01-da-tu-2021.md")]
    public void File_is_named_by_number_and_year_without_marks(string number, string file) =>
        LawPages.FileOf(LawInventory.Texts.Single(text => text.Document.Number == number).Document).Should().Be(file);
}
