namespace OmaVideo.Http.OpenApi;

/// <summary>What the API says of itself.</summary>
internal static class OpenApiRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<OpenApiHandlers>(RouteNames.OpenApi, RoutePatterns.OpenApi, new("This document", Answer.File("application/json"), Answer.Empty(304)) { Scope = null }, h => h.Document),
    ];
}
