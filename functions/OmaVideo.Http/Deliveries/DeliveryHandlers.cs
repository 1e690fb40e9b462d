using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Deliveries;

/// <summary>What was made, as files. An artefact never changes, so its name is its ETag.</summary>
public sealed class DeliveryHandlers(IJobStore jobs, IArtifactStore artifacts)
{
    public Task<IResult> Video(HttpContext context) => Send(context, "video/mp4", job => job.Delivered?.Video);

    public Task<IResult> Thumbnail(HttpContext context) => Send(context, "image/jpeg", job => job.Delivered?.Poster);

    public Task<IResult> Srt(HttpContext context) => Send(context, "application/x-subrip; charset=utf-8", job => job.Delivered?.Captions);

    public Task<IResult> WebVtt(HttpContext context) => Send(context, "text/vtt; charset=utf-8", job => job.Delivered?.WebCaptions);

    public Task<IResult> SceneImage(HttpContext context) => Send(context, "image/png", job =>
        int.TryParse(context.Request.RouteValues["number"] as string, out var number) && number >= 1 && number <= job.Storyboard?.Scenes.Count
            ? job.Storyboard.Scene(number).Still.Picture
            : null);

    private async Task<IResult> Send(HttpContext context, string type, Func<Job, Artifact?> choose)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");
        if (choose(job) is not { } artifact)
            return Problem.NoSuch(context, "file yet");

        try
        {
            var path = await artifacts.Open(artifact, context.RequestAborted);
            return Results.File(path, type, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{Path.GetFileNameWithoutExtension(artifact.Name)}\""));
        }
        catch (FileNotFoundException)
        {
            return Problem.NoSuch(context, "file any more");
        }
    }
}
