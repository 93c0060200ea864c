using System.Collections.Immutable;
using System.Reflection;
using KiemDiem.Rules.Regulations.Law;

namespace KiemDiem.Rules.Regulations.Tests.Dispatches;

/// <summary>Holds every encoded sentence of the five dispatches to a test, and every test to a sentence.</summary>
public sealed class SentenceTests
{
    private static readonly ILookup<(string Document, string Provision), MethodInfo> Named = (
        from type in typeof(SentenceTests).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        from sentence in method.GetCustomAttributes<SentenceAttribute>()
        select (sentence.Document, sentence.Provision, Method: method)).ToLookup(item => (item.Document, item.Provision), item => item.Method);

    internal static ImmutableArray<string> Dispatches { get; } = ["854-CV/TU", "Huyện ủy Thường Tín", "1171-CV/TU", "789-CV/TU", "1002-CV/TU"];

    public static TheoryData<string> Numbers() => [.. Dispatches];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Encoded_sentence_of_a_dispatch_has_a_test(string dispatch) => Sentences(dispatch)
        .Where(sentence => sentence.State == ProvisionState.Encoded && Of(dispatch, sentence.Provision).IsEmpty)
        .Select(sentence => sentence.Provision).Should().BeEmpty("each needs a test with [Sentence(\"{0}\", …)]", dispatch);

    [Fact]
    public void Test_names_a_sentence_that_there_is()
    {
        var sentences = Dispatches.SelectMany(dispatch => Sentences(dispatch), (dispatch, sentence) => (dispatch, sentence.Provision)).ToHashSet();
        Named.Select(group => group.Key).Where(sentence => !sentences.Contains(sentence)).Should().BeEmpty();
    }

    [Fact]
    public void What_names_a_sentence_is_a_test_that_runs() => Named.SelectMany(group => group)
        .Where(method => method.GetCustomAttribute<FactAttribute>() is not { Skip: null } || method.DeclaringType is not { IsPublic: true })
        .Select(method => method.Name).Should().BeEmpty();

    [Fact]
    public void Dispatches_are_the_texts_that_were_seen_whole() => LawInventory.Texts
        .Where(text => text.Document.Kind.English is "Dispatch" or "Conference report" && text.Provisions.Any(sentence => sentence.State == ProvisionState.Encoded))
        .Select(text => text.Document.Number).Should().BeEquivalentTo(Dispatches);

    /// <summary>The tests of a sentence, as class and method.</summary>
    internal static ImmutableArray<string> Of(string dispatch, string provision) =>
        [.. Named[(dispatch, provision)].Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal)];

    private static ImmutableArray<LawProvision> Sentences(string dispatch) => LawInventory.Texts.Single(text => text.Document.Number == dispatch).Provisions;
}
