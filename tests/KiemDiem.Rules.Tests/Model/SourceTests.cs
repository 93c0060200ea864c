using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Tests.Model;

public sealed class SourceTests
{
    private static readonly LegalDocument Document = new("26-QĐ/TU", new(2019, 11, 21), new("Quy định", "Regulation"));

    [Theory]
    [InlineData(Evidence.Dispatch, 2021, 2021, Evidence.Dispatch)]
    [InlineData(Evidence.Dispatch, 2021, 2022, Evidence.Reported)]
    [InlineData(Evidence.Published, 2021, 2020, Evidence.Reported)]
    [InlineData(Evidence.Unverified, 2021, 2022, Evidence.Unverified)]
    [InlineData(Evidence.Dispatch, null, 2022, Evidence.Dispatch)]
    public void Evidence_of_one_year_is_a_report_for_the_others(Evidence evidence, int? attested, int ratingYear, Evidence expected) =>
        new Source(Document.At("Điều 1"), evidence) { AttestedYear = attested }.EvidenceFor(ratingYear).Should().Be(expected);

    [Fact]
    public void Citation_is_written_as_a_reader_writes_it()
    {
        Document.At("Điều 12 khoản 1").ToString().Should().Be("Điều 12 khoản 1, Quy định 26-QĐ/TU (21/11/2019)");
        Document.At("Điều 12 khoản 1").In(Language.English).Should().Be("Điều 12 khoản 1, Regulation 26-QĐ/TU (21/11/2019)");
    }
}
