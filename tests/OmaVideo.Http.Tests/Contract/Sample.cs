using System.Text.Json.Nodes;

namespace OmaVideo.Http.Tests.Contract;

/// <summary>The least that fits a schema.</summary>
internal static class Sample
{
    public static JsonNode? Of(JsonNode schema)
    {
        var rules = Document.Follow(schema);
        if (rules["example"] is { } example)
            return example.DeepClone();
        if (rules["enum"] is JsonArray choices)
            return choices[0]!.DeepClone();
        return (string)rules["type"]! switch
        {
            "object" => new JsonObject((rules["required"]?.AsArray() ?? []).Select(name => KeyValuePair.Create((string)name!, Of(rules["properties"]![(string)name!]!)))),
            "array" => new JsonArray(),
            "string" => new string('a', (int?)rules["minLength"] ?? 1),
            "boolean" => false,
            _ => rules["minimum"]?.DeepClone() ?? 1,
        };
    }
}
