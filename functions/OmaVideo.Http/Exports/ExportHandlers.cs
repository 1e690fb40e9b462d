using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Deliveries;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Exports;

/// <summary>Finished videos in other containers and sizes.</summary>
public sealed class ExportHandlers(IJobStore jobs, Export export, IExportRoom room, IArtifactUses uses, FileReplies files)
{
    private static readonly Dictionary<RenditionFormat, string> MediaTypes = new()
    {
        [RenditionFormat.Mp4] = "video/mp4",
        [RenditionFormat.Mov] = "video/quicktime",
        [RenditionFormat.WebM] = "video/webm",
    };

    public async Task<IResult> Get(HttpContext context)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");
        if (job.Delivered is not { } delivered)
            return Problem.NoSuch(context, "video yet");
        return await RequestQuery.Read(context, ExportFields.Rendition, rendition => Answer(context, job, new(delivered.Video, rendition)));
    }

    private async Task<IResult> Answer(HttpContext context, Job job, ExportOrder order)
    {
        var rendition = order.Rendition;
        using var used = uses.By(job.Id);
        if (await export.Find(order, context.RequestAborted) is { } made)
            return await files.Send(context, job, made, KindOf(rendition));
        if (await room.Ask(job.Id, order, context.RequestAborted) is { } failure)
            return Problem.Of(context, StatusCodes.Status500InternalServerError, ErrorName.VideoGeneration, $"The export failed: {failure.Message} Ask again to have it tried again.");

        context.Response.Headers.Location = $"{context.Request.Path}{context.Request.QueryString}";
        context.Response.Headers.RetryAfter = "2";
        return Results.Json(ExportAnswer.Of(job.Id, rendition), Wire.Json, statusCode: StatusCodes.Status202Accepted);
    }

    private static FileKind KindOf(Rendition rendition) => new(
        MediaTypes[rendition.Format],
        $"-{rendition.ShortSide}p.{rendition.Extension}",
        $"export-{rendition.ShortSide}p-{rendition.Extension}",
        IsToKeep: true);
}
