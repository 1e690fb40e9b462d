using System.Text.Json.Nodes;

namespace OmaVideo.Http.Tests.Contract;

/// <param name="Path">With its parameters in braces.</param>
internal sealed record DocumentedOperation(string Path, string Method, JsonObject Json)
{
    public string Id => (string)Json["operationId"]!;

    public IReadOnlyList<JsonObject> Parameters => [.. (Json["parameters"]?.AsArray() ?? []).Select(parameter => Document.Follow(parameter!))];

    /// <summary>The media types of its body with their schemas and examples.</summary>
    public JsonObject Bodies => Json["requestBody"]?["content"]?.AsObject() ?? [];

    /// <summary>By status.</summary>
    public IReadOnlyDictionary<string, JsonObject> Answers => Json["responses"]!.AsObject().ToDictionary(answer => answer.Key, answer => Document.Follow(answer.Value!));

    public IEnumerable<JsonObject> In(string place) => Parameters.Where(parameter => (string)parameter["in"]! == place);

    /// <summary>The path to the thing of this identity.</summary>
    public string PathTo(string id) => In("path").Select(parameter => (string)parameter["name"]!).Aggregate(
        Path, (path, name) => path.Replace($"{{{name}}}", name == "number" ? "1" : id, StringComparison.Ordinal));

    public override string ToString() => $"{Method} {Path}";
}
