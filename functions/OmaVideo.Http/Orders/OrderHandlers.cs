using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Assets;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Orders;

/// <summary>Takes orders.</summary>
public sealed class OrderHandlers(Intake intake, PropMaster props, JobReplies replies)
{
    public Task<IResult> Generate(HttpContext context) => RequestBody.Read(context, OrderFields.Prompt, async placed =>
    {
        if (intake.ObjectionTo(placed.Terms) is { } fault)
            return Problem.Invalid(context, [fault]);
        var order = await props.Provide(placed.Order, placed.Material, Caller.Of(context), "", context.RequestAborted);
        if (order.Value is null)
            return Problem.Invalid(context, order.Faults);
        return await intake.Take(context, order.Value, placed.Terms) is { } job ? await replies.Taken(context, job) : intake.NoMore(context);
    });
}
