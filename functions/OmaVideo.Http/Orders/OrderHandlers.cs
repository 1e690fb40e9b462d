using Microsoft.AspNetCore.Http;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Orders;

/// <summary>Takes orders.</summary>
public sealed class OrderHandlers(Intake intake, JobReplies replies)
{
    public Task<IResult> Generate(HttpContext context) => RequestBody.Read(context, OrderFields.Prompt, async placed =>
        intake.ObjectionTo(placed.Terms) is { } fault ? Problem.Invalid(context, [fault])
        : await intake.Take(context, placed.Order, placed.Terms) is { } job ? await replies.Taken(context, job) : intake.NoMore(context));
}
