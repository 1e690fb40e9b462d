using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Http;

/// <summary>What a caller knows of a job, by its ETag.</summary>
internal static class Preconditions
{
    public static EntityTagHeaderValue TagOf(Job job) => new($"\"{job.Version}\"");

    /// <summary>Whether the caller has the job as it is: <c>If-None-Match</c>.</summary>
    public static bool Knows(HttpContext context, Job job) =>
        context.Request.Headers.IfNoneMatch.Count > 0
        && context.Request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(TagOf(job), useStrongComparison: false));

    /// <summary>Whether the caller speaks of the job as it is: <c>If-Match</c>.</summary>
    public static bool Means(HttpContext context, Job job) =>
        context.Request.Headers.IfMatch.Count == 0
        || context.Request.GetTypedHeaders().IfMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(TagOf(job), useStrongComparison: true));
}
