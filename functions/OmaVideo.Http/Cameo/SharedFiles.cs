using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Deliveries;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Cameo;

/// <summary>What was made for a guest, for whoever has the link to it.</summary>
public sealed class SharedFiles(IJobStore jobs, FileReplies files, Pepper pepper, TimeProvider clock)
{
    public Task<IResult> Video(HttpContext context) => Send(context, new("video/mp4", ".mp4", "video", IsToKeep: true), delivered => delivered.Video);

    public Task<IResult> Thumbnail(HttpContext context) => Send(context, new("image/jpeg", ".jpg", "thumbnail"), delivered => delivered.Poster);

    private async Task<IResult> Send(HttpContext context, FileKind kind, Func<Delivered, Artifact> choose) =>
        context.Request.RouteValues["ticket"] is string text && Ticket.Read(text, pepper, clock.GetUtcNow()) is { } ticket
        && await jobs.Find(ticket.JobId, context.RequestAborted) is { Order.Visit: not null, Delivered: { } delivered } job
            ? await files.Send(context, job, choose(delivered), kind)
            : Problem.NoSuch(context, "file, or the link to it has expired");
}
