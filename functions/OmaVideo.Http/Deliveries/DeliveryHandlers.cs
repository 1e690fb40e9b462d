using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Deliveries;

/// <summary>What was made, as files.</summary>
public sealed class DeliveryHandlers(IJobStore jobs, FileReplies files)
{
    public Task<IResult> Video(HttpContext context) => Send(context, new("video/mp4", ".mp4", "video", IsToKeep: true), job => job.Delivered?.Video);

    public Task<IResult> Thumbnail(HttpContext context) => Send(context, new("image/jpeg", ".jpg", "thumbnail"), job => job.Delivered?.Poster);

    public Task<IResult> Srt(HttpContext context) => Send(context, new("application/x-subrip; charset=utf-8", ".srt", "captions-srt"), job => job.Delivered?.Captions);

    public Task<IResult> WebVtt(HttpContext context) => Send(context, new("text/vtt; charset=utf-8", ".vtt", "captions-vtt"), job => job.Delivered?.WebCaptions);

    public Task<IResult> Preview(HttpContext context) => Send(context, new("image/webp", ".webp", "preview"), job => job.Delivered?.Preview);

    public Task<IResult> Sprites(HttpContext context) => Send(context, new("image/jpeg", "-sprites.jpg", "sprites"), job => job.Delivered?.Sprites);

    public Task<IResult> SpriteTrack(HttpContext context) => Send(context, new("text/vtt; charset=utf-8", "-sprites.vtt", "sprite-track"), job => job.Delivered?.SpriteTrack);

    public Task<IResult> Chapters(HttpContext context) => Send(context, new("text/vtt; charset=utf-8", "-chapters.vtt", "chapters"), job => job.Delivered?.Chapters);

    public Task<IResult> SceneImage(HttpContext context)
    {
        var number = int.TryParse(context.Request.RouteValues["number"] as string, out var asked) ? asked : 0;
        return Send(context, new("image/png", $"-scene-{number}.png", "scene-image"), job =>
            number >= 1 && number <= job.Storyboard?.Scenes.Count ? job.Storyboard.Scene(number).Still.Picture : null);
    }

    private async Task<IResult> Send(HttpContext context, FileKind kind, Func<Job, Artifact?> choose)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");
        return choose(job) is { } artifact ? await files.Send(context, job, artifact, kind) : Problem.NoSuch(context, "file yet");
    }
}
