using System.Reflection;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Tests.Conventions;

public sealed class PublicApiTests
{
    [Theory]
    [InlineData("KiemDiem.Rules")]
    [InlineData("KiemDiem.Rules.Regulations")]
    public void Public_api_is_the_approved_one(string assembly) =>
        Approval.Verify($"tests/KiemDiem.Rules.Tests/Approved/{assembly}.api.txt", PublicApi.Of(Assembly.Load(assembly)));
}
