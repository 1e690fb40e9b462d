using System.Text.Json.Nodes;

namespace OmaVideo.Http.OpenApi;

/// <summary>The families of routes, by the folder of their handlers.</summary>
internal static class Tags
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["SystemStatus"] = "The house itself: what it is and how it is.",
        ["OpenApi"] = "This document, and pages that show it.",
        ["Jobs"] = "Storyboard jobs: ordered, looked at, listed, ended.",
        ["Reviews"] = "What a person says of a storyboard before it is rendered.",
        ["Deliveries"] = "What was made, as files.",
    };

    public static JsonArray Of(IReadOnlyList<Route> routes) => [.. routes.Select(route => route.Family).Distinct().Select(family => new JsonObject
    {
        ["name"] = family,
        ["description"] = Known.GetValueOrDefault(family) ?? throw new InvalidOperationException($"The document has no words for the family {family}: add them to {nameof(Tags)}."),
    })];
}
