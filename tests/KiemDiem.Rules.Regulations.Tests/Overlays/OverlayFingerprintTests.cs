using KiemDiem.Rules.Overlays;
using static KiemDiem.Rules.Regulations.Tests.Overlays.OverlayText;

namespace KiemDiem.Rules.Regulations.Tests.Overlays;

/// <summary>Digest and fingerprint tell whether an overlay does the same, not whether it is told the same way.</summary>
public sealed class OverlayFingerprintTests
{
    private static readonly OverlayText Text = new("qd366-hd43")
    {
        Facts = ["own share partyMember none", "points number 0..10"],
        Changes =
        [
            Threshold("partyMember", "excellent.score.total.atLeast", "95"),
            Require("partyMember", "excellent", Any("mau.own atLeast 0.5", "mau.points moreThan 3")),
            Trigger("partyMember", "own", Unless("mau.own lessThan 0.1", "mau.points is 10")),
            Ceiling("partyMember", "own", "good", "mau.own lessThan 0.3"),
            Quota("partyMember", "0.15", "0.2"),
        ],
        More = $"\"firstYear\": 2025, \"lastYear\": 2027, \"locality\": \"tinh-mau\", \"settings\": {{ \"quotaRounding\": \"halfUp\" }}, \"deadlines\": [{Deadline("mau.x", 0, 12, 10)}], \"dossier\": [{Document("sheet", "partyMember")}], "
            + "\"registrations\": [{ \"code\": \"plan\", \"kinds\": [\"leader\"], \"label\": { \"vi\": \"việc\", \"en\": \"task\" }, \"minimum\": 1, \"maximum\": 2, \"citation\": { \"document\": \"qd99\", \"provision\": \"Điều 6\", \"evidence\": \"dispatch\" } }], "
            + "\"rules\": [{ \"code\": \"r\", \"step\": \"content\", \"text\": { \"vi\": \"lời\", \"en\": \"words\" }, \"citation\": { \"document\": \"qd99\", \"provision\": \"Điều 6\", \"evidence\": \"dispatch\" } }]",
    };

    [Theory]
    // Thresholds, comparisons, operands, trees.
    [InlineData("\"required\": 95", "\"required\": 96")]
    [InlineData("\"required\": 0.5", "\"required\": 0.50001")]
    [InlineData("\"comparison\": \"moreThan\"", "\"comparison\": \"atLeast\"")]
    [InlineData("\"any\":", "\"all\":")]
    [InlineData("\"operand\": \"mau.points\", \"comparison\": \"moreThan\"", "\"operand\": \"score.general\", \"comparison\": \"moreThan\"")]
    [InlineData("\"rating\": \"excellent\"", "\"rating\": \"good\"")]
    [InlineData("\"weighed\": false", "\"weighed\": true")]
    [InlineData("\"highest\": \"good\"", "\"highest\": \"completed\"")]
    [InlineData("\"change\": \"trigger\", \"kinds\": [\"partyMember\"], \"name\": \"own\"", "\"change\": \"trigger\", \"kinds\": [\"partyMember\"], \"name\": \"other\"")]
    [InlineData("\"change\": \"quota\", \"kinds\": [\"partyMember\"]", "\"change\": \"quota\", \"kinds\": [\"partyMember\", \"unit\"]")]
    [InlineData("\"share\": 0.15", "\"share\": 0.16")]
    [InlineData("\"outstandingShare\": 0.2", "\"outstandingShare\": 0.21")]
    // Years, settings, facts.
    [InlineData("\"firstYear\": 2025", "\"firstYear\": 2026")]
    [InlineData("\"lastYear\": 2027", "\"lastYear\": null")]
    [InlineData("\"quotaRounding\": \"halfUp\"", "\"quotaRounding\": \"atLeastOne\"")]
    [InlineData("\"locality\": \"tinh-mau\"", "\"locality\": \"tinh-khac\"")]
    [InlineData("\"allowsNone\": true", "\"allowsNone\": false")]
    [InlineData("\"maximum\": 10", "\"maximum\": 11")]
    [InlineData("\"type\": \"number\"", "\"type\": \"count\"")]
    [InlineData("\"type\": \"share\", \"label\": { \"vi\": \"dữ kiện own\", \"en\": \"fact own\" }, \"kinds\": [\"partyMember\"]", "\"type\": \"share\", \"label\": { \"vi\": \"dữ kiện own\", \"en\": \"fact own\" }")]
    // What it orders for the round.
    [InlineData("\"day\": 10", "\"day\": 9")]
    [InlineData("\"task\": \"reviewAndRating\"", "\"task\": \"files\"")]
    [InlineData("\"code\": \"sheet\", \"kinds\": [\"partyMember\"]", "\"code\": \"sheet\", \"kinds\": [\"leader\"]")]
    [InlineData("\"ifAny\": false", "\"ifAny\": true")]
    [InlineData("\"minimum\": 1", "\"minimum\": 2")]
    [InlineData("\"step\": \"content\"", "\"step\": \"afterReview\"")]
    public void Fingerprint_and_digest_change_with_what_the_overlay_does(string was, string becomes)
    {
        var (before, after) = (Read(Text.ToString()), Read(Replaced(was, becomes)));

        after.Digest.Should().NotBe(before.Digest);
        Fingerprint(after).Should().NotBe(Fingerprint(before));
    }

    [Theory]
    [InlineData("Điều 6", "Điều 7")]
    [InlineData("\"evidence\": \"dispatch\"", "\"evidence\": \"unverified\"")]
    [InlineData("99-QĐ/TU", "98-QĐ/TU")]
    [InlineData("2025-11-20", "2025-11-21")]
    [InlineData("dữ kiện own", "tiêu chí riêng")]
    [InlineData("Quy định mẫu", "Quy định khác")]
    [InlineData("\"trường hợp\"", "\"khi\"")]
    [InlineData("\"revision\": 1", "\"revision\": 2")]
    [InlineData("\"required\": 95", "\"required\": 95.00")]
    [InlineData("\"required\": 95", "\"required\": 9.5e1")]
    [InlineData("\"lời\"", "\"lời khác\"")]
    [InlineData("\"overlay\": 1, \"id\": \"mau\"", "\"id\": \"mau\", \"overlay\": 1")]
    [InlineData("\"share\": 0.15, \"outstandingShare\": 0.2", "\"outstandingShare\": 0.2, \"share\": 0.15")]
    [InlineData(" ", "  ")]
    public void Fingerprint_and_digest_do_not_change_with_how_it_is_told(string was, string becomes)
    {
        var (before, after) = (Read(Text.ToString()), Read(Replaced(was, becomes)));

        after.Digest.Should().Be(before.Digest);
        Fingerprint(after).Should().Be(Fingerprint(before));
    }

    [Fact]
    public void Fingerprint_of_an_overlay_without_changes_is_another_than_that_of_its_text()
    {
        var catalog = new OverlayText("qd366-hd43").In();

        catalog.ById("mau").LogicFingerprint.Should().NotBe(catalog.ById("qd366-hd43").LogicFingerprint);
    }

    [Fact]
    public void Fingerprint_changes_with_the_overlay_below_whatever_it_changes()
    {
        string[] below =
        [
            Text.ToString(), Replaced("\"required\": 95", "\"required\": 96"), Replaced("\"day\": 10", "\"day\": 9"), Replaced("\"maximum\": 10", "\"maximum\": 11"),
            Replaced("\"quotaRounding\": \"halfUp\"", "\"quotaRounding\": \"atLeastOne\""),
        ];

        below.Select(text => new OverlayText("mau") { Id = "huyen" }.In(RegulationCatalog.Default.With(Read(text))).ById("huyen").LogicFingerprint).Should().OnlyHaveUniqueItems();
    }

    private static string Replaced(string was, string becomes)
    {
        var text = Text.ToString();
        text.Should().Contain(was);
        return text.Replace(was, becomes, StringComparison.Ordinal);
    }

    private static RegulationOverlay Read(string text)
    {
        var file = KiemDiem.Rules.Json.OverlayJson.Read(System.Text.Encoding.UTF8.GetBytes(text), RegulationCatalog.Default);
        file.Problems.Should().BeEmpty();
        return file.Overlay!;
    }

    private static string Fingerprint(RegulationOverlay overlay) => RegulationCatalog.Default.With(overlay).ById("mau").LogicFingerprint;
}
