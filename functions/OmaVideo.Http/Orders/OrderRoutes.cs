using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Orders;

/// <summary>Orders: placed, one or many, and weighed before.</summary>
internal static class OrderRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Post<OrderHandlers>(RouteNames.Generate, RoutePatterns.Generate, new("Order a video", Answer.Json<JobAnswer>(202), Answer.Json<JobAnswer>())
        {
            Scope = Scope.Write,
            Body = fields => OrderFields.Prompt(fields),
            Example = new { prompt = "A lamp that follows the sun. It never sleeps.", duration_seconds = 30, style = "modern", aspect_ratio = "16:9" },
            Starts = true,
            Uses = Allowance.Generate,
        }, h => h.Generate),
    ];
}
