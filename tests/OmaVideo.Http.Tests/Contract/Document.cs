using System.Text.Json.Nodes;
using OmaVideo.Http.OpenApi;

namespace OmaVideo.Http.Tests.Contract;

/// <summary>The OpenAPI document as a client reads it.</summary>
internal static class Document
{
    public static JsonObject Json { get; } = JsonNode.Parse(ApiDocument.Text)!.AsObject();

    public static IEnumerable<DocumentedOperation> Operations =>
        from path in Json["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        select new DocumentedOperation(path.Key, method.Key.ToUpperInvariant(), method.Value!.AsObject());

    public static DocumentedOperation Named(string id) => Operations.Single(operation => operation.Id == id);

    /// <summary>The node itself, or what it refers to.</summary>
    public static JsonObject Follow(JsonNode node) => (string?)node["$ref"] is { } pointer
        ? Follow(pointer.Split('/').Skip(1).Aggregate((JsonNode)Json, (at, part) => at[part] ?? throw new InvalidOperationException($"{pointer} points to nothing.")))
        : node.AsObject();
}
