using OmaVideo.Core.Briefs;

namespace OmaVideo.Http.Jobs;

/// <summary>Storyboard jobs: looked at, listed, ended, and made again.</summary>
internal static class JobRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Get<JobHandlers>(RouteNames.ListJobs, RoutePatterns.Jobs, new("The caller's jobs, newest first", Answer.Json<JobListAnswer>())
        {
            Query = fields => JobFields.Listed(fields),
        }, h => h.List),
        Route.Get<JobHandlers>(RouteNames.GetJob, RoutePatterns.Job, new("A job", Answer.Json<JobAnswer>(), Answer.Empty(304)), h => h.Get),
        Route.Get<JobHandlers>(RouteNames.CacheStats, RoutePatterns.CacheStats, new("How well the cache of jobs does", Answer.Json<CacheAnswer>()), h => h.Cache),
        Wish(RouteNames.CancelJob, RoutePatterns.Cancel, "End a job", new { reason = "We changed our minds." }, JobFields.Cancel, h => h.Cancel),
        Wish(RouteNames.RenderJob, RoutePatterns.Render, "Render the storyboard, or render it again", new { revision = 1, max_cost_usd = 1.5, quality = "high" }, JobFields.Render, h => h.Render),
        Wish(RouteNames.RetryJob, RoutePatterns.Retry, "Go on with a job that failed or was canceled", new { }, JobFields.Nothing, h => h.Retry),
        Wish(RouteNames.ForkJob, RoutePatterns.Fork, "Start a new job from a storyboard", new { auto_approve = true }, JobFields.Fork, h => h.Fork, Allowance.Generate),
    ];

    private static Route Wish(string name, string pattern, string summary, object example, Func<IFields, object> body, Func<JobHandlers, Func<Microsoft.AspNetCore.Http.HttpContext, Task<Microsoft.AspNetCore.Http.IResult>>> handler, Allowance? uses = null) =>
        Route.Post(name, pattern, new Operation(summary, Answer.Json<JobAnswer>(202), Answer.Json<JobAnswer>(), Answer.Problem(402), Answer.Problem(409), Answer.Problem(412))
        {
            Scope = Scope.Write,
            Body = fields => body(fields),
            BodyMayBeMissing = true,
            Example = example,
            Starts = true,
            Uses = uses,
        }, handler);
}
