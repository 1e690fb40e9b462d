namespace OmaVideo.Http.SystemStatus;

/// <summary>The house itself.</summary>
internal static class SystemRoutes
{
    private static readonly Operation Health = new("Whether all that is needed is there", Answer.Json<HealthAnswer>(), Answer.Json<HealthAnswer>(503)) { Scope = null };

    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<SystemHandlers>(RouteNames.Root, RoutePatterns.Root, new("Name, version and where to go", Answer.Json<RootAnswer>()) { Scope = null }, h => h.Root),
        Route.Get<SystemHandlers>(RouteNames.Ping, RoutePatterns.Ping, new("Whether anybody is there", Answer.Json<PingAnswer>()) { Scope = null }, h => h.Ping),
        Route.Get<HealthHandlers>(RouteNames.Health, RoutePatterns.Health, Health, h => h.Health),
        Route.Get<HealthHandlers>(RouteNames.ShortHealth, RoutePatterns.ShortHealth, Health, h => h.Health),
        Route.Get<HealthHandlers>(RouteNames.DetailedHealth, RoutePatterns.DetailedHealth, new(
            "Each check with what it found and how long it took", Answer.Json<DetailedHealthAnswer>(), Answer.Json<DetailedHealthAnswer>(503)) { Scope = Scope.Admin }, h => h.Detailed),
        Route.Get<HealthHandlers>(RouteNames.Ready, RoutePatterns.Ready, new("Whether a job could be taken now", Answer.Json<ReadyAnswer>(), Answer.Json<ReadyAnswer>(503)) { Scope = null }, h => h.Ready),
        Route.Get<FigureHandlers>(RouteNames.Stats, RoutePatterns.Stats, new("The caller's jobs in figures", Answer.Json<StatsAnswer>()), h => h.Stats),
        Route.Get<FigureHandlers>(RouteNames.Metrics, RoutePatterns.Metrics, new("Everything that is measured, for Prometheus", Answer.Text("text/plain")) { Scope = Scope.Admin }, h => h.Metrics),
        Route.Get<AdminHandlers>(RouteNames.StorageStats, RoutePatterns.StorageStats, new("What is kept: sizes and counts by kind", Answer.Json<StorageAnswer>()) { Scope = Scope.Admin }, h => h.Storage),
        Route.Get<AdminHandlers>(RouteNames.Config, RoutePatterns.Config, new("The settings in force, secrets masked", Answer.Json<ConfigAnswer>()) { Scope = Scope.Admin }, h => h.Config),
    ];
}
