namespace OmaVideo.Http.OpenApi;

/// <summary>What the API says of itself.</summary>
internal static class OpenApiRoutes
{
    private static readonly Answer Unchanged = Answer.Empty(304);

    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<OpenApiHandlers>(RouteNames.OpenApi, RoutePatterns.OpenApi, new("This document", Answer.File("application/json"), Unchanged) { Scope = null }, h => h.Document),
        Route.Get<OpenApiHandlers>(RouteNames.Docs, RoutePatterns.Docs, new("This document as a page to try things on", Answer.File("text/html"), Unchanged) { Scope = null }, h => h.Docs),
        Route.Get<OpenApiHandlers>(RouteNames.Redoc, RoutePatterns.Redoc, new("This document as a page to read", Answer.File("text/html"), Unchanged) { Scope = null }, h => h.Redoc),
        Route.Get<OpenApiHandlers>(RouteNames.DocsPart, RoutePatterns.DocsPart, new(
            "What the pages are made of", Answer.File("text/html"), Answer.File("text/css"), Answer.File("text/javascript"), Answer.File("image/png"), Unchanged) { Scope = null }, h => h.Part),
    ];
}
