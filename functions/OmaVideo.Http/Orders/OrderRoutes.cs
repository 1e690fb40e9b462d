using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Orders;

/// <summary>Orders: placed, one or many, and weighed before.</summary>
internal static class OrderRoutes
{
    private static readonly object Example = new { prompt = "A lamp that follows the sun. It never sleeps.", duration_seconds = 30, style = "modern", aspect_ratio = "16:9" };

    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Post<OrderHandlers>(RouteNames.Generate, RoutePatterns.Generate, new("Order a video", Answer.Json<JobAnswer>(202), Answer.Json<JobAnswer>())
        {
            Scope = Scope.Write,
            Body = fields => OrderFields.Prompt(fields),
            Example = Example,
            Starts = true,
            Uses = Allowance.Generate,
        }, h => h.Generate),
        Route.Post<OrderHandlers>(RouteNames.Estimate, RoutePatterns.Estimate, new("What an order would cost, and how long it would take", Answer.Json<EstimateAnswer>())
        {
            Body = fields => OrderFields.Prompt(fields),
            Example = Example,
        }, h => h.Estimate),
        Route.Post<OrderHandlers>(RouteNames.Batch, RoutePatterns.Batch, new("Order many videos at once", Answer.Json<BatchAnswer>(202))
        {
            Scope = Scope.Write,
            Body = fields => OrderFields.Batch(fields),
            Example = new { orders = new[] { Example } },
            Starts = true,
            Uses = Allowance.Generate,
            MostBytes = 4 * 1024 * 1024,
        }, h => h.Batch),
    ];
}
