using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Engines.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void Public_api_is_the_approved_one() =>
        Approval.Verify("tests/KiemDiem.Rules.NRules.Tests/Approved/KiemDiem.Rules.NRules.api.txt", PublicApi.Of(typeof(NRulesEngine).Assembly));
}
