using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Approvals;

public sealed class FingerprintApprovalTests
{
    private const string File = "docs/rules/fingerprints.txt";

    private static readonly RegulationCatalog Catalog = RegulationCatalog.Default;

    [Fact]
    public void Fingerprints_are_those_approved()
    {
        var current = FingerprintLines.Of(Catalog.Regulations);
        var approved = Approval.Approved(File, current);
        Catalog.Regulations.Select(regulation => FingerprintLines.Problem(regulation, approved)).Where(problem => problem is not null).Should().BeEmpty();
        approved.Should().Be(current, "a text that is no longer carried leaves the file as well");
    }

    [Fact]
    public void Changed_logic_at_the_same_revision_says_to_raise_the_revision_first()
    {
        var approved = FingerprintLines.Of(Catalog.Regulations);
        var changed = Catalog.ById("qd124-hd25").With(settings: RuleSettings.Default with { NoLevelMatches = NoLevelReading.NotCompleted });
        FingerprintLines.Problem(changed, approved).Should().Contain("qd124-hd25").And.Contain("raise Revision").And.Contain("CHANGELOG.md").And.Contain("KIEMDIEM_APPROVE=1");
    }

    [Fact]
    public void New_revision_and_new_text_ask_for_approval()
    {
        var approved = FingerprintLines.Of(Catalog.Regulations);
        FingerprintLines.Problem(Catalog.ById("qd124-hd25"), approved.Replace("qd124-hd25 1 ", "qd124-hd25 0 ", StringComparison.Ordinal))
            .Should().Contain("approved at revision 0 and now carries revision 1").And.Contain("KIEMDIEM_APPROVE=1");
        FingerprintLines.Problem(Catalog.ById("qd124-hd25"), null).Should().Contain("no approved fingerprint").And.Contain("KIEMDIEM_APPROVE=1");
        FingerprintLines.Problem(Catalog.ById("qd124-hd25"), approved).Should().BeNull();
    }
}
