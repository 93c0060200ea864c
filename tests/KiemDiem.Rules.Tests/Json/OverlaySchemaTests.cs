using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>The published schema and the reader agree in everything that a schema can see.</summary>
public sealed class OverlaySchemaTests
{
    private static readonly EvaluationOptions Options = new() { RequireFormatValidation = true };
    private static readonly string Written = Write();
    private static readonly JsonSchema Schema = JsonSchema.FromText(Written);

    public static TheoryData<int, OverlayFault> Formal => Rows(OverlayFaults.Formal);

    public static TheoryData<int, OverlayFault> Contextual => Rows(OverlayFaults.Contextual);

    [Fact]
    public void Published_schema_is_the_one_that_the_reader_goes_by() => Approval.Verify("docs/schemas/" + OverlaySchema.FileName, Written);

    [Fact]
    public void Schema_is_a_valid_schema() => MetaSchemas.Draft202012.Evaluate(JsonNode.Parse(Written), Options).IsValid.Should().BeTrue();

    [Fact]
    public void Full_overlay_and_the_samples_are_as_the_schema_says()
    {
        Accepts(OverlayTexts.Full).Should().BeTrue();
        Accepts(File.ReadAllText(RepositoryFiles.PathOf("docs/samples/overlays/tinh-mau-2025.json"))).Should().BeTrue();
        Accepts(File.ReadAllText(RepositoryFiles.PathOf("docs/samples/overlays/refused-2025.json"))).Should().BeTrue("it is refused for what it does, not for its form");
    }

    [Theory]
    [MemberData(nameof(Formal))]
    public void Schema_refuses_the_mistake_as_the_reader_does(int number, OverlayFault fault)
    {
        _ = number;

        Accepts(fault.Text).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Contextual))]
    public void Schema_does_not_see_the_mistake(int number, OverlayFault fault)
    {
        _ = number;
        if (fault.Code != DataProblemCode.DuplicateProperty)
        {
            // A property twice is lost before a schema looks.
            Accepts(fault.Text).Should().BeTrue("else it belongs in the other table");
        }
    }

    [Fact]
    public void Every_property_that_may_be_left_out_may_be_null_and_every_other_may_not()
    {
        var tried = 0;
        foreach (var (parent, name) in Properties(JsonNode.Parse(OverlayTexts.Full)!).ToList())
        {
            var value = parent[name];
            parent[name] = null;
            var withNull = parent.Root.ToJsonString();
            parent.Remove(name);
            var without = parent.Root.ToJsonString();
            parent[name] = value;

            IsReadable(withNull).Should().Be(Accepts(withNull), "{0} is null", name);
            IsReadable(without).Should().Be(Accepts(without), "{0} is left out", name);
            tried++;
        }

        tried.Should().BeGreaterThan(200);
    }

    [Fact]
    public void Schema_names_every_property_that_the_reader_knows()
    {
        var properties = JsonNode.Parse(Written)!["properties"]!.AsObject().Select(property => property.Key);

        properties.Should().BeEquivalentTo("$schema", "overlay", "id", "title", "base", "revision", "locality", "firstYear", "lastYear", "documents", "settings", "localFacts", "changes", "deadlines", "dossier", "registrations", "rules");
    }

    [Fact]
    public void Schema_is_written_as_composed_letters_with_line_feeds() =>
        Written.Should().EndWith("}\n").And.NotContain("\r").And.NotContain("\\u").And.Match(text => text.IsNormalized(NormalizationForm.FormC));

    [Fact]
    public void Schema_needs_a_stream() => FluentActions.Invoking(() => OverlaySchema.Write(null!)).Should().Throw<ArgumentNullException>();

    internal static bool Accepts(string overlay) => Schema.Evaluate(JsonNode.Parse(overlay), Options).IsValid;

    /// <summary>Whether the reader finds the form in order, whatever it says of what stands between two places.</summary>
    internal static bool IsReadable(string overlay) => OverlayTexts.Read(overlay).Problems.All(OverlayContext.Explains);

    private static IEnumerable<(JsonObject Parent, string Name)> Properties(JsonNode node) => node switch
    {
        JsonObject parent => parent.SelectMany(property => (property.Value is { } value ? Properties(value) : []).Prepend((parent, property.Key))),
        JsonArray items => items.SelectMany(item => Properties(item!)),
        _ => [],
    };

    private static TheoryData<int, OverlayFault> Rows(IEnumerable<OverlayFault> faults)
    {
        var data = new TheoryData<int, OverlayFault>();
        foreach (var fault in faults)
        {
            data.Add(data.Count(), fault);
        }

        return data;
    }

    private static string Write()
    {
        using var stream = new MemoryStream();
        OverlaySchema.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
