namespace KiemDiem.Rules.Tests.Json;

/// <summary>Schema and reader agree on overlays that something happened to.</summary>
public sealed class OverlaySchemaAgreementTests
{
    private const int Tried = 800;

    [Fact]
    public void What_the_schema_accepts_is_refused_only_for_what_no_schema_sees_and_what_the_reader_accepts_the_schema_accepts()
    {
        var random = new Random(366);
        var (valid, contextual, refused) = (0, 0, 0);
        for (var i = 0; i < Tried; i++)
        {
            var text = RandomOverlays.Next(random);
            var (isAccepted, file) = (OverlaySchemaTests.Accepts(text), OverlayTexts.Read(text));

            (file.Overlay is null).Should().Be(!file.Problems.IsEmpty);
            if (isAccepted)
            {
                file.Problems.Where(problem => !OverlayContext.Explains(problem)).Should().BeEmpty("the schema accepts {0}", text);
            }
            else
            {
                file.Problems.Should().NotBeEmpty("the schema refuses {0}", text);
            }

            (valid, contextual, refused) = (isAccepted, file.IsValid) switch
            {
                (true, true) => (valid + 1, contextual, refused),
                (true, false) => (valid, contextual + 1, refused),
                _ => (valid, contextual, refused + 1),
            };
        }

        new[] { valid, contextual, refused }.Should().OnlyContain(count => count > Tried / 30, "else little was tried");
    }
}
