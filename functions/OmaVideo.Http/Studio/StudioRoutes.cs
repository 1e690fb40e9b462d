namespace OmaVideo.Http.Studio;

/// <summary>The page for people who would rather look than read.</summary>
internal static class StudioRoutes
{
    private static readonly Answer Unchanged = Answer.Empty(304);

    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<StudioHandlers>(RouteNames.Studio, RoutePatterns.Studio, new("The Studio, to make, review and watch videos in", Answer.File("text/html"), Unchanged) { Scope = null }, h => h.Page),
        Route.Get<StudioHandlers>(RouteNames.StudioPart, RoutePatterns.StudioPart, new(
            "What the Studio is made of", Answer.File("text/css"), Answer.File("text/javascript"), Answer.File("image/svg+xml"), Unchanged) { Scope = null }, h => h.Part),
    ];
}
