using System.Text.Json;
using KiemDiem.Rules.Samples;

namespace KiemDiem.Rules.Cli.Tests.Commands;

/// <summary>A generated district of 2,000 cells and 60,000 members, whose breaches are known by construction: exactly those are found, whatever the order of the file.</summary>
public sealed class DistrictRoundTests : IDisposable
{
    private static readonly DistrictPlan District = new();

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Round_of_a_district_finds_exactly_its_breaches_in_any_order_of_the_file()
    {
        var (inOrder, shuffled) = (await ResultAsync("in-order", null), await ResultAsync("shuffled", 7));

        Breaches(inOrder).Should().Equal(DistrictFiles.Breaches(District).Select(breach => (breach.Kind, breach.Id, breach.Field)));
        inOrder.AsSpan().SequenceEqual(shuffled).Should().BeTrue("the same cases in another order give the same bytes");
        using var document = JsonDocument.Parse(inOrder);
        var counts = document.RootElement.GetProperty("counts").EnumerateArray().ToLookup(count => count.GetProperty("kind").GetString(), count => count.GetProperty("total").GetInt32());
        (counts["partyCell"].Sum(), counts["partyMember"].Sum()).Should().Be((2000, 60_000));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    public async Task Table_of_a_small_district_is_the_same_in_any_order_of_the_file(int shuffle)
    {
        var plan = new DistrictPlan { Cells = 40, Seed = 2 };

        var (inOrder, shuffled) = (await ToolRun.OfAsync("round", Write("a.json", plan, null)), await ToolRun.OfAsync("round", Write("b.json", plan, shuffle)));

        inOrder.Status.Should().Be(1);
        shuffled.Output.Should().Be(inOrder.Output);
    }

    [Theory]
    [InlineData(40, 3)]
    [InlineData(120, 4)]
    [InlineData(320, 5)]
    public async Task District_of_any_size_has_its_breaches_found(int cells, int seed)
    {
        var plan = new DistrictPlan { Cells = cells, Seed = seed };

        var run = await ToolRun.OfAsync("round", Write("district.json", plan, seed), "--format", "json");

        Breaches(System.Text.Encoding.UTF8.GetBytes(run.Output)).Should().Equal(DistrictFiles.Breaches(plan).Select(breach => (breach.Kind, breach.Id, breach.Field)));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<(string Kind, string Id, string? Field)> Breaches(byte[] result)
    {
        using var document = JsonDocument.Parse(result);
        return
        [
            .. document.RootElement.GetProperty("breaches").EnumerateArray()
                .Select(breach => (Kind: breach.GetProperty("kind").GetString()!, Id: breach.GetProperty("id").GetString()!, Field: FieldOf(breach)))
                .OrderBy(breach => breach.Kind, StringComparer.Ordinal).ThenBy(breach => breach.Id, StringComparer.Ordinal).ThenBy(breach => breach.Field, StringComparer.Ordinal),
        ];
    }

    /// <summary>The list of the generator names no field for counts, which are always those of the subunits.</summary>
    private static string? FieldOf(JsonElement breach) => breach.GetProperty("kind").GetString() == "countsDisagree" ? null : breach.GetProperty("field").GetString();

    private async Task<byte[]> ResultAsync(string name, int? shuffle)
    {
        var output = Path.Combine(_folder.Path, $"{name}.result.json");
        var run = await ToolRun.OfAsync("round", Write($"{name}.json", District, shuffle), "--format", "json", "--output", output);
        run.Status.Should().Be(1, run.Error);
        return await File.ReadAllBytesAsync(output);
    }

    private string Write(string name, DistrictPlan plan, int? shuffle)
    {
        var path = Path.Combine(_folder.Path, name);
        using var stream = File.Create(path);
        DistrictFiles.WriteRound(stream, plan, shuffle);
        return path;
    }
}
