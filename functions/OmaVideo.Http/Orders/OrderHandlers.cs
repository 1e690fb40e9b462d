using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Orders;

/// <summary>Takes orders, one or many, and weighs them before.</summary>
public sealed class OrderHandlers(Intake intake, PropMaster props, JobReplies replies, Estimating estimating)
{
    public Task<IResult> Generate(HttpContext context) => RequestBody.Read(context, OrderFields.Prompt, async asked =>
    {
        var (placed, faults) = await Provide(context, asked, "");
        if (placed is null)
            return Problem.Invalid(context, faults);
        return placed.DryRun ? Results.Json(await Tried(context, placed), Wire.Json)
            : await intake.Take(context, placed.Order, placed.Terms, job => replies.Taken(context, job));
    });

    public Task<IResult> Estimate(HttpContext context) => RequestBody.Read(context, OrderFields.Prompt, async asked =>
    {
        var (placed, faults) = await Provide(context, asked, "");
        return placed is null ? Problem.Invalid(context, faults) : Results.Json(await estimating.Of(context, placed.Order), Wire.Json);
    });

    public Task<IResult> Batch(HttpContext context) => RequestBody.Read(context, OrderFields.Batch, async orders =>
    {
        var lines = new List<BatchLineAnswer>();
        foreach (var (order, index) in orders.Select((order, index) => (order, index)))
            lines.Add(await Line(context, order, index));

        context.Response.Headers.Location = $"/{RoutePatterns.Jobs}";
        context.Response.Headers.RetryAfter = "2";
        return Results.Json(BatchAnswer.Of(lines), Wire.Json, statusCode: StatusCodes.Status202Accepted);
    });

    private async Task<BatchLineAnswer> Line(HttpContext context, Reading<PlacedOrder> order, int index)
    {
        var (placed, faults) = order.Value is null ? order : await Provide(context, order.Value, $"/orders/{index}");
        if (placed is null)
            return new(index, Details: [.. faults.Select(ProblemDetail.Of)]);
        if (placed.DryRun)
            return new(index, await Tried(context, placed));
        if (intake.TooDear(placed.Order, placed.Terms) is { } dear)
            return new(index, Details: [ProblemDetail.Of(dear with { Field = $"/orders/{index}{dear.Field}" })]);
        await using var place = await intake.Reserve(context, index);
        return place.Stands ? new(index, JobAnswer.Of(await place.Take(placed.Order, placed.Terms)))
            : place.UsedUp is null ? new(index, Details: [ProblemDetail.Of(new($"/orders/{index}", FaultRule.Limit, "an order while there is room in the queue; send it again later", "a full queue"))])
            : new(index, Details: [ProblemDetail.Of(new($"/orders/{index}", FaultRule.Limit, "an order within the day's quota", "one more"))]);
    }

    /// <summary>The order with what its owner brought for it, once there is nothing to be said against it.</summary>
    /// <param name="at">JSON pointer to the order within the body.</param>
    private async Task<Reading<PlacedOrder>> Provide(HttpContext context, PlacedOrder placed, string at)
    {
        if (intake.ObjectionTo(placed.Terms) is { } fault)
            return new(null, [fault with { Field = at + fault.Field }]);
        var order = await props.Provide(placed.Order, placed.Material, Caller.Of(context), at, context.RequestAborted);
        return order.Value is null ? new(null, order.Faults) : new(placed with { Order = order.Value }, []);
    }

    private async Task<JobAnswer> Tried(HttpContext context, PlacedOrder placed)
    {
        var (job, estimate) = await estimating.Try(context, placed);
        return JobAnswer.Of(job) with { Links = new Dictionary<string, string>(), Estimate = estimate };
    }
}
