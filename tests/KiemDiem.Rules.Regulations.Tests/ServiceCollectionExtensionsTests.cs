using KiemDiem.Rules.Model;
using Microsoft.Extensions.DependencyInjection;

namespace KiemDiem.Rules.Regulations.Tests;

public sealed class ServiceCollectionExtensionsTests
{
    [Fact]
    public void AddKiemDiemRules_registers_one_catalogue_and_the_source_of_regulations()
    {
        using var provider = new ServiceCollection().AddKiemDiemRules().BuildServiceProvider();
        var catalog = provider.GetRequiredService<RegulationCatalog>();
        catalog.For(2023).Regulation.Id.Should().Be("qd124-hd25");
        provider.GetRequiredService<IRegulationSource>().Should().BeSameAs(catalog);
    }

    [Fact]
    public void AddKiemDiemRules_twice_is_safe_and_the_first_call_counts()
    {
        var services = new ServiceCollection()
            .AddKiemDiemRules(rules => rules.Use(RuleSettings.Default with { KeyTargetsReading = KeyTargetsReading.Or }))
            .AddKiemDiemRules();
        services.Should().HaveCount(2);
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<RegulationCatalog>().ById("qd132-hd21").Settings.KeyTargetsReading.Should().Be(KeyTargetsReading.Or);
    }

    [Fact]
    public void AddKiemDiemRules_accepts_the_revisions_that_are_carried()
    {
        var services = new ServiceCollection().AddKiemDiemRules(rules => rules.Require("qd124-hd25", revision: 1).Require("tuyen-quang-26", revision: 3));
        services.Should().HaveCount(2);
    }

    [Fact]
    public void AddKiemDiemRules_with_a_wrong_revision_fails_at_start_naming_both()
    {
        var services = new ServiceCollection();
        services.Invoking(collection => collection.AddKiemDiemRules(rules => rules.Require("qd124-hd25", revision: 3)))
            .Should().Throw<RegulationRevisionException>().WithMessage("*3*'qd124-hd25'*1*");
        services.Should().BeEmpty();
        services.Invoking(collection => collection.AddKiemDiemRules(rules => rules.Require("qd999", revision: 1)))
            .Should().Throw<RegulationNotFoundException>();
    }
}
