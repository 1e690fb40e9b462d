using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Http;

/// <summary>Who asks, by what they showed at the door; never by what they say in a body.</summary>
/// <param name="Tenant">Whose things they see and make.</param>
/// <param name="Id">Tells this caller from others of the same tenant.</param>
/// <param name="Scope">What they may do.</param>
public sealed record Caller(string Tenant, string Id, Scope Scope)
{
    /// <summary>The one person at this machine, as long as there are no keys.</summary>
    public static Caller Local { get; } = new("local", "local", Scope.Admin);

    /// <summary>The tenant that asks.</summary>
    /// <exception cref="InvalidOperationException">The policies did not let anybody in.</exception>
    public static string Of(HttpContext context) => Asking(context)?.Tenant ?? throw new InvalidOperationException("Nobody was let in.");

    /// <summary>Who was let in; null where nobody was asked for a key and none was shown.</summary>
    public static Caller? Asking(HttpContext context) => context.Features.Get<Caller>();

    /// <summary>The job the path names, if it is the caller's; another's job is no job.</summary>
    public static async Task<Job?> JobOf(HttpContext context, IJobStore jobs) =>
        context.Request.RouteValues["id"] is string id && await jobs.Find(id, context.RequestAborted) is { } job && job.Owner == Of(context) ? job : null;
}
