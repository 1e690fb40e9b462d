using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Deliveries;

/// <summary>Sends artefacts as files: whole, in ranges, or not at all when they are known. An artefact never changes, so its name is its ETag.</summary>
/// <param name="links">Where large files can be fetched from where they lie; null for nowhere.</param>
public sealed class FileReplies(IArtifactStore artifacts, IDownloads downloads, IFileLinks? links = null)
{
    /// <summary>Below that, a second call costs more than it spares.</summary>
    private const long Large = 1024 * 1024;

    internal async Task<IResult> Send(HttpContext context, Job job, Artifact artifact, FileKind kind)
    {
        try
        {
            var name = new ContentDispositionHeaderValue(kind.IsToKeep ? "attachment" : "inline");
            name.SetHttpFileName(NameOf(job.Order.Brief.Title) + kind.NameEnd);
            context.Response.Headers.ContentDisposition = name.ToString();
            context.Response.Headers.CacheControl = "private, no-cache";
            if (links is not null && artifact.Bytes >= Large && HttpMethods.IsGet(context.Request.Method))
                return await Lead(context, job, artifact, kind, name);
            var path = await artifacts.Open(artifact, context.RequestAborted);
            if (IsDownload(context.Request))
                context.Response.OnCompleted(() => Count(context.Response, job.Id, kind.Counted));
            return Results.File(path, kind.MediaType, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{Path.GetFileNameWithoutExtension(artifact.Name)}\""));
        }
        catch (FileNotFoundException)
        {
            return Problem.NoSuch(context, "file any more");
        }
    }

    /// <summary>The address opens to whoever has it, so nobody keeps it.</summary>
    private async Task<IResult> Lead(HttpContext context, Job job, Artifact artifact, FileKind kind, ContentDispositionHeaderValue name)
    {
        if (IsDownload(context.Request))
            await downloads.Count(job.Id, kind.Counted);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Redirect((await links!.To(artifact, kind.MediaType, name.ToString(), context.RequestAborted)).AbsoluteUri);
    }

    /// <summary>A player asks for many ranges; the one from the beginning stands for them.</summary>
    private static bool IsDownload(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && (request.Headers.Range.Count == 0 || request.Headers.Range.ToString().StartsWith("bytes=0-", StringComparison.Ordinal));

    private Task Count(HttpResponse response, string jobId, string what) =>
        response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status206PartialContent ? downloads.Count(jobId, what) : Task.CompletedTask;

    /// <summary>The title as a file name: letters and digits of any script, and dashes.</summary>
    private static string NameOf(string title)
    {
        var name = new StringBuilder();
        foreach (var c in title.Take(80))
        {
            if (char.IsLetterOrDigit(c))
                name.Append(c);
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        return name.ToString().Trim('-') is { Length: > 0 } some ? some : "video";
    }
}
