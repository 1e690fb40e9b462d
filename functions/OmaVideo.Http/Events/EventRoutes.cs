namespace OmaVideo.Http.Events;

/// <summary>What happens, as it happens.</summary>
internal static class EventRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<EventHandlers>(RouteNames.WatchJob, RoutePatterns.Events, new("What happens to a job, as it happens", Answer.File("text/event-stream"))
        {
            Query = fields => EventFields.After(fields),
        }, h => h.Watch),
    ];
}
