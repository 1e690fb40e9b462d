namespace OmaVideo.Http.Webhooks;

/// <summary>What a job's webhook was told.</summary>
internal static class WebhookRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<WebhookHandlers>(RouteNames.ListWebhooks, RoutePatterns.JobWebhooks, new("What a job's webhook was told, attempt by attempt", Answer.Json<WebhookListAnswer>()), h => h.List),
    ];
}
