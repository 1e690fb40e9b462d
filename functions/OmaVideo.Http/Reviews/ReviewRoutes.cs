using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Reviews;

/// <summary>What is said of a storyboard.</summary>
internal static class ReviewRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Review(RouteNames.Approve, RoutePatterns.Approve, "Approve the storyboard", new { revision = 1 }, ReviewFields.Approve, h => h.Approve),
        Review(RouteNames.Reject, RoutePatterns.Reject, "Reject the storyboard", new { revision = 1, reason = "Too blue." }, ReviewFields.Reject, h => h.Reject),
        Review(RouteNames.Refine, RoutePatterns.Refine, "Change a scene", new { revision = 1, scene = 2, instruction = "At night, please." }, ReviewFields.Refine, h => h.Refine),
        Review(RouteNames.Reorder, RoutePatterns.Reorder, "Put the scenes in another order", new { revision = 1, order = new[] { 2, 1, 3 } }, ReviewFields.Reorder, h => h.Reorder),
        Review(RouteNames.Restore, RoutePatterns.Restore, "Bring back an earlier storyboard", new { revision = 1, to = 1 }, ReviewFields.Restore, h => h.Restore),
    ];

    private static Route Review(string name, string pattern, string summary, object example, Func<Core.Briefs.IFields, object> body, Func<ReviewHandlers, Func<Microsoft.AspNetCore.Http.HttpContext, Task<Microsoft.AspNetCore.Http.IResult>>> handler) =>
        Route.Post(name, pattern, new Operation(summary, Answer.Json<JobAnswer>(202), Answer.Json<JobAnswer>(), Answer.Problem(402), Answer.Problem(409), Answer.Problem(412))
        {
            Scope = Scope.Write,
            Body = fields => body(fields),
            Example = example,
            Starts = true,
        }, handler);
}
