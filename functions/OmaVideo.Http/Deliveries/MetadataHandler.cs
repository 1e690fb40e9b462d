using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Deliveries;

/// <summary>Everything that is known of a video.</summary>
public sealed class MetadataHandler(IJobStore jobs, IDownloads downloads, IArtifactUses uses, Fingerprints fingerprints)
{
    public async Task<IResult> Get(HttpContext context)
    {
        if (await Caller.JobOf(context, jobs) is not { } job)
            return Problem.NoSuch(context, "job");

        using var used = uses.By(job.Id);
        var scenes = job.Storyboard?.Scenes ?? [];
        var files = new List<FileMetadataAnswer>();
        foreach (var (kind, type, artifact) in FilesOf(job))
            files.Add(new(kind, type, artifact.Bytes, await fingerprints.Sha256(artifact, context.RequestAborted), $"/{RoutePatterns.Jobs}/{job.Id}/{kind}"));
        return Results.Json(new MetadataAnswer(
            job.Id, "video.metadata", job.Status, job.Order.Brief, job.Order.Seed, job.Take, job.Order.Finish.Preset, job.Order.Finish.Captions,
            [.. scenes.Select(scene => SceneMetadataAnswer.Of(job.Id, scene))], files, job.Delivered?.Inspection, job.Cost,
            ProvenanceAnswer.Of([.. scenes.Select(scene => scene.Still.Maker).Distinct()]),
            await downloads.Of(job.Id, context.RequestAborted), job.CreatedAt, job.UpdatedAt), Wire.Json);
    }

    private static IEnumerable<(string Kind, string MediaType, Artifact Artifact)> FilesOf(Job job)
    {
        foreach (var scene in job.Storyboard?.Scenes ?? [])
            yield return ($"scenes/{scene.Number}/image", "image/png", scene.Still.Picture);
        if (job.Delivered is not { } delivered)
            yield break;
        yield return ("video", "video/mp4", delivered.Video);
        yield return ("thumbnail", "image/jpeg", delivered.Poster);
        yield return ("captions.srt", "application/x-subrip", delivered.Captions);
        yield return ("captions.vtt", "text/vtt", delivered.WebCaptions);
        if (delivered is { Preview: { } preview, Sprites: { } sprites, SpriteTrack: { } track, Chapters: { } chapters })
        {
            yield return ("preview.webp", "image/webp", preview);
            yield return ("sprites.jpg", "image/jpeg", sprites);
            yield return ("sprites.vtt", "text/vtt", track);
            yield return ("chapters.vtt", "text/vtt", chapters);
        }
    }
}
