namespace OmaVideo.Http.Videos;

/// <summary>One-shot videos, as in the older API.</summary>
internal static class VideoRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Post<VideoHandlers>(RouteNames.GenerateVideo, RoutePatterns.GenerateVideo, new(
            "Order a video that nobody reviews", Answer.Json<VideoTaskAnswer>(202), Answer.Json<VideoTaskAnswer>())
        {
            Scope = Scope.Write,
            Body = fields => VideoOrderFields.Order(fields),
            Example = new
            {
                briefing = new { title = "The lamp", description = "A lamp that follows the sun.", duration = 30, style = "modern", tone = "friendly" },
                async_mode = true,
            },
            Starts = true,
            Uses = Allowance.Generate,
        }, h => h.Generate),
        Route.Get<VideoHandlers>(RouteNames.VideoStatus, RoutePatterns.VideoStatus, new("How far a task is", Answer.Json<VideoTaskAnswer>()), h => h.Status),
        Route.Get<VideoHandlers>(RouteNames.ListTasks, RoutePatterns.Tasks, new("The caller's tasks, newest first", Answer.Json<VideoTaskListAnswer>())
        {
            Query = fields => Page.Of(fields),
        }, h => h.List),
        Route.Delete<VideoHandlers>(RouteNames.DeleteTask, RoutePatterns.Task, new("Delete a task and what only it uses", Answer.Json<DeletedAnswer>(), Answer.Problem(409))
        {
            Scope = Scope.Write,
        }, h => h.Delete),
    ];
}
