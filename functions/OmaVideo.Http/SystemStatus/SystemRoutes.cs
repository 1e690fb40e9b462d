namespace OmaVideo.Http.SystemStatus;

/// <summary>The house itself.</summary>
internal static class SystemRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<SystemHandlers>(RouteNames.Root, RoutePatterns.Root, new("Name, version and where to go", Answer.Json<RootAnswer>()) { Scope = null }, h => h.Root),
        Route.Get<SystemHandlers>(RouteNames.Ping, RoutePatterns.Ping, new("Whether anybody is there", Answer.Json<PingAnswer>()) { Scope = null }, h => h.Ping),
        Route.Get<SystemHandlers>(RouteNames.Health, RoutePatterns.Health, new("Whether all that is needed is there", Answer.Json<HealthAnswer>(), Answer.Json<HealthAnswer>(503)) { Scope = null }, h => h.Health),
    ];
}
