namespace OmaVideo.Http.Casting;

/// <summary>Who plays which role.</summary>
internal static class CastingRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<CastingHandlers>(RouteNames.ListModels, RoutePatterns.Models, new("Which models there are for each role, and which is in use", Answer.Json<CastAnswer>()), h => h.List),
    ];
}
