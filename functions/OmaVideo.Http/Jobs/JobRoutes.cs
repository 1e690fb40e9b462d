namespace OmaVideo.Http.Jobs;

/// <summary>Storyboard jobs: ordered, looked at, listed, ended.</summary>
internal static class JobRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Post<GenerateHandler>(RouteNames.Generate, RoutePatterns.Generate, new("Order a video", Answer.Json<JobAnswer>(202))
        {
            Scope = Scope.Write,
            Body = fields => GenerateHandler.Order(fields),
            Example = new { prompt = "A lamp that follows the sun. It never sleeps.", duration_seconds = 30, style = "modern", aspect_ratio = "16:9" },
            Starts = true,
            Uses = Allowance.Generate,
        }, h => h.Generate),
        Route.Get<JobHandlers>(RouteNames.ListJobs, RoutePatterns.Jobs, new("The caller's jobs, newest first", Answer.Json<JobListAnswer>()), h => h.List),
        Route.Get<JobHandlers>(RouteNames.GetJob, RoutePatterns.Job, new("A job", Answer.Json<JobAnswer>()), h => h.Get),
        Route.Post<JobHandlers>(RouteNames.CancelJob, RoutePatterns.Cancel, new("End a job", Answer.Json<JobAnswer>(202), Answer.Problem(409)) { Scope = Scope.Write }, h => h.Cancel),
    ];
}
