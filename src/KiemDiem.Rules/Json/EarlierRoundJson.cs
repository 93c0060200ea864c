using System.Text.Json;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Json;

/// <summary>Reads the results of an earlier rating, as <c>evaluate</c> or <c>round</c> write them. What it does not need it passes over.</summary>
public static class EarlierRoundJson
{
    private static readonly Label SomeText = new("một chuỗi", "a text");

    /// <summary>Reads results.</summary>
    /// <param name="utf8">The file.</param>
    /// <exception cref="InvalidResultsException">It is no file of results; the exception says where, what was found and what is allowed.</exception>
    public static EarlierRound Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(JsonText.WithoutMark(utf8));
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw Wrong("$", root, new("đối tượng JSON có year, regulation, revision, results", "an object with year, regulation, revision and results"));
            }

            var results = Property(root, "$", "results");
            if (results.ValueKind != JsonValueKind.Array)
            {
                throw Wrong("$.results", results, new("mảng các kết quả", "an array of results"));
            }

            var (read, ids) = (new List<EarlierResult>(), new HashSet<string>(StringComparer.Ordinal));
            foreach (var item in results.EnumerateArray())
            {
                var path = JsonPath.Item("$.results", read.Count);
                var result = Result(item, path);
                read.Add(ids.Add(result.Id) ? result : throw new InvalidResultsException($"{path}.id", Same(result.Id), new("mỗi mã một lần", "each id once")));
            }

            return new(Number(root, "year"), Text(root, "$", "regulation"), Number(root, "revision"), read);
        }
        catch (JsonException exception)
        {
            throw new InvalidResultsException("$", Same(exception.Message), Allowed.Json);
        }
    }

    private static EarlierResult Result(JsonElement item, string path)
    {
        var kind = Name<OutcomeKind>(Text(item, path, "outcome"), $"{path}.outcome");
        Rating? rating = kind == OutcomeKind.Rated ? Name<Rating>(Text(item, path, "rating"), $"{path}.rating") : null;
        return new(Text(item, path, "id").Normalize(), kind, rating);
    }

    private static TEnum Name<TEnum>(string name, string path)
        where TEnum : struct, Enum => Vocabulary.TryParse<TEnum>(name, out var value)
            ? value
            : throw new InvalidResultsException(path, Same(name), Same(string.Join(", ", Vocabulary.NamesOf<TEnum>())));

    private static JsonElement Property(JsonElement item, string path, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value)
            ? value
            : throw new InvalidResultsException($"{path}.{name}", new("không có gì", "nothing"), new("trường này của tệp kết quả", "this property of results"));

    private static string Text(JsonElement item, string path, string name)
    {
        var value = Property(item, path, name);
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : throw Wrong($"{path}.{name}", value, SomeText);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped, is well-formed JSON and yet no text.
            throw Wrong($"{path}.{name}", value, SomeText);
        }
    }

    private static int Number(JsonElement item, string name)
    {
        var value = Property(item, "$", name);
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw Wrong($"$.{name}", value, new("số nguyên", "a whole number"));
    }

    private static InvalidResultsException Wrong(string path, JsonElement found, Label allowed) => new(path, Same(found.ValueKind.ToString()), allowed);

    private static Label Same(string text) => new(text, text);
}
