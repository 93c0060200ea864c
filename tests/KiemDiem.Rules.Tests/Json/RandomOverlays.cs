using System.Text.Json.Nodes;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>Overlays that something happened to.</summary>
internal static class RandomOverlays
{
    private static readonly string[] Odd =
    [
        "null", "true", "false", "0", "1", "-1", "2", "0.5", "1.5", "2026", "1e5", "2000000000", "0.12345678901", "\"\"", "\" \"", "\"x\"", "\"xa-thu\"", "\"xa-thu.visits\"", "\"xa-thu.peers\"", "\"position\"",
        "\"Đ\"", "\"is\"", "\"atLeast\"", "\"good\"", "\"head\"", "\"unit\"", "\"share\"", "\"text\"", "\"dispatch\"", "\"remove\"", "\"quota\"", "\"2025-02-30\"", "[]", "{}", "[[]]", "[null]",
        """{ "vi": "a", "en": "b" }""", """["unit"]""", """["unit", "unit"]""", """{ "all": [] }""", """{ "operand": "position", "comparison": "is", "required": "head" }""", """{ "any": [{ "operand": "score.total", "comparison": "is", "required": 3 }] }""",
    ];

    /// <summary>The full overlay after one or two mishaps.</summary>
    public static string Next(Random random)
    {
        var root = JsonNode.Parse(OverlayTexts.Full)!;
        for (var mishaps = random.Next(1, 3); mishaps > 0; mishaps--)
        {
            JsonNode[] places = [.. All(root)];
            switch (places[random.Next(places.Length)])
            {
                case JsonObject parent when parent.Count > 0:
                    Change(parent, random, places);
                    break;
                case JsonArray items:
                    Change(items, random, places);
                    break;
            }
        }

        return root.ToJsonString();
    }

    private static void Change(JsonObject parent, Random random, JsonNode[] places)
    {
        var name = parent.ElementAt(random.Next(parent.Count)).Key;
        switch (random.Next(7))
        {
            case 0:
                parent.Remove(name);
                break;
            case 1:
                // A property of another object, which may belong here too.
                var others = places.OfType<JsonObject>().Where(other => other.Count > 0).ToArray();
                var (other, value) = others[random.Next(others.Length)] is var from ? from.ElementAt(random.Next(from.Count)) : default;
                parent[other] = value?.DeepClone();
                break;
            case 2 or 3:
                // The value that a property of this name has somewhere else.
                JsonNode?[] values = [.. places.OfType<JsonObject>().Where(one => one.ContainsKey(name)).Select(one => one[name])];
                parent[name] = values[random.Next(values.Length)]?.DeepClone();
                break;
            default:
                parent[name] = Value(random, places);
                break;
        }
    }

    private static void Change(JsonArray items, Random random, JsonNode[] places)
    {
        var index = random.Next(items.Count + 1);
        if (index < items.Count && random.Next(2) == 0)
        {
            items.RemoveAt(index);
        }
        else
        {
            items.Insert(index, Value(random, places));
        }
    }

    private static JsonNode? Value(Random random, JsonNode[] places) =>
        random.Next(3) == 0 ? places[random.Next(places.Length)].DeepClone() : JsonNode.Parse(Odd[random.Next(Odd.Length)]);

    private static IEnumerable<JsonNode> All(JsonNode node) => (node switch
    {
        JsonObject parent => parent.Select(property => property.Value),
        JsonArray items => items,
        _ => Enumerable.Empty<JsonNode?>(),
    }).OfType<JsonNode>().SelectMany(All).Prepend(node);
}
