using System.Text;
using System.Text.Json;
using KiemDiem.Rules.Json;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>What is written is read again as the same, and whatever is read never throws.</summary>
public sealed class CaseJsonRoundTripTests
{
    private static readonly CaseReadOptions Options = new() { LocalFacts = [.. RandomCases.LocalFacts] };

    [Fact]
    public void Written_case_is_read_again_as_the_same_case()
    {
        var random = new Random(20231004);
        for (var i = 0; i < 2000; i++)
        {
            var subject = RandomCases.Next(random, $"dv-{i}");

            var file = CaseJson.Read(Encoding.UTF8.GetBytes(CaseTexts.Write(subject)), Options);

            file.Problems.Should().BeEmpty();
            RandomCases.Contents(file.Cases[0]).Should().Equal(RandomCases.Contents(subject));
        }
    }

    [Fact]
    public void Random_cases_use_every_fact_in_every_state_it_can_have()
    {
        var random = new Random(20231004);
        ReviewCase[] cases = [.. Enumerable.Range(0, 500).Select(i => RandomCases.Next(random, $"dv-{i}"))];

        foreach (var fact in FactTable.All)
        {
            var states = cases.Select(subject => subject.StateOf(fact)).Distinct().Order();
            states.Should().Equal(fact.AllowsNone ? [FactState.Unknown, FactState.None, FactState.Known] : [FactState.Unknown, FactState.Known]);
        }
    }

    [Fact]
    public void Written_lines_are_read_again_as_the_same_cases()
    {
        var random = new Random(25);
        ReviewCase[] cases = [.. Enumerable.Range(0, 200).Select(i => RandomCases.Next(random, $"dv-{i}"))];

        var file = CaseJson.ReadLines(Encoding.UTF8.GetBytes(string.Join('\n', cases.Select(CaseTexts.Write))), Options);

        file.Problems.Should().BeEmpty();
        file.Cases.SelectMany(RandomCases.Contents).Should().Equal(cases.SelectMany(RandomCases.Contents));
    }

    [Fact]
    public void Random_bytes_are_read_without_an_exception()
    {
        var random = new Random(132);
        for (var i = 0; i < 3000; i++)
        {
            var text = new byte[random.Next(60)];
            random.NextBytes(text);
            CheckRead(text);
        }
    }

    [Fact]
    public void Mutated_files_are_read_without_an_exception_and_with_places_within_them()
    {
        var random = new Random(124);
        for (var i = 0; i < 4000; i++)
        {
            var subject = CaseTexts.Write(RandomCases.Next(random, "dv-1"));
            var text = Encoding.UTF8.GetBytes($$"""{"year":2023,"cohorts":[{"id":"k","ranking":["a"]}],"cases":[{{subject}}]}""").ToList();
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                Mutate(random, text);
            }

            CheckRead([.. text]);
        }
    }

    [Fact]
    public void Exchanged_tokens_are_read_without_an_exception_and_the_file_stays_well_formed()
    {
        var random = new Random(366);
        string[] values = ["null", "true", "-1", "1e400", "20.0", "\"\"", "\"\\ud800\"", "[]", "{}", "[[],{\"id\":null}]", "{\"form\":{}}", "\"good\"", "99999999999999999999"];
        for (var i = 0; i < 2000; i++)
        {
            var text = CaseTexts.Write(RandomCases.Next(random, "dv-1"));
            using var document = JsonDocument.Parse(text);
            JsonElement[] elements = [.. Elements(document.RootElement).Skip(1)];
            var old = elements[random.Next(elements.Length)].GetRawText();
            var at = text.IndexOf(":" + old, StringComparison.Ordinal);
            if (at < 0 || text[at + 1 + old.Length] is not (',' or '}'))
            {
                continue;
            }

            var mutated = text[..(at + 1)] + values[random.Next(values.Length)] + text[(at + 1 + old.Length)..];
            var file = CheckRead(Encoding.UTF8.GetBytes(mutated));
            file.Problems.Should().NotContain(problem => problem.Code == DataProblemCode.Malformed, mutated);
        }
    }

    private static CaseFile CheckRead(byte[] text)
    {
        var lines = text.Count(letter => letter == (byte)'\n') + 1;
        var file = CaseJson.Read(text, Options);
        foreach (var problem in file.Problems.Concat(CaseJson.ReadLines(text, Options).Problems))
        {
            problem.Line.Should().BeInRange(1, lines);
            problem.Column.Should().BeInRange(1, text.Length + 1);
            problem.Describe(Language.Vietnamese).Should().NotBeEmpty();
        }

        // What is not valid says so, and what is valid can be judged.
        (file.IsValid || file.Problems.Length > 0).Should().BeTrue();
        if (file.IsValid)
        {
            file.Cases.Should().OnlyContain(subject => subject.Problems.IsEmpty);
        }

        return file;
    }

    private static void Mutate(Random random, List<byte> text)
    {
        var at = random.Next(text.Count);
        switch (random.Next(5))
        {
            case 0:
                text.RemoveAt(at);
                break;
            case 1:
                text.Insert(at, text[at]);
                break;
            case 2:
                text[at] = (byte)random.Next(256);
                break;
            case 3:
                text[at] = "{}[]\",:0-e.\\ntf\n"u8[random.Next(16)];
                break;
            default:
                text.RemoveRange(at, text.Count - at);
                text.Add((byte)' ');
                break;
        }
    }

    private static IEnumerable<JsonElement> Elements(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Elements(property.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Elements).Prepend(element),
        _ => [element],
    };
}
