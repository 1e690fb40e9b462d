using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Webhooks;

/// <summary>What a job's webhook was told.</summary>
public sealed class WebhookHandlers(IJobStore jobs, IWebhookOutbox outbox, RetrySchedule schedule)
{
    public async Task<IResult> List(HttpContext context)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");

        IReadOnlyList<WebhookDelivery> deliveries = job.Terms.WebhookUrl is null
            ? []
            : WebhookDelivery.Of(job, await jobs.Events(job.Id, 0, context.RequestAborted), await outbox.Attempts(job.Id, context.RequestAborted), schedule);
        var shown = deliveries.Select(WebhookAnswer.Of).ToList();
        return Results.Json(new WebhookListAnswer("list", shown, shown.FirstOrDefault()?.Id, shown.LastOrDefault()?.Id, HasMore: false), Wire.Json);
    }
}
