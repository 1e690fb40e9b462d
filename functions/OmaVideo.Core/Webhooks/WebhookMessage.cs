using System.Security.Cryptography;
using System.Text;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Webhooks;

/// <summary>Something a job's webhook is told.</summary>
/// <param name="Id">The same at every attempt, so that a receiver knows what it has heard before.</param>
/// <param name="Type">One of <see cref="WebhookEvents"/>.</param>
/// <param name="Job">The job as it was when that happened.</param>
public sealed record WebhookMessage(string Id, string Type, DateTimeOffset At, Job Job)
{
    /// <summary>All that is to be told of a job, first to last. It follows from the job's events alone, so it is the same whenever it is asked for.</summary>
    public static IReadOnlyList<WebhookMessage> Of(Job job, IReadOnlyList<JobEvent> events)
    {
        var messages = new List<WebhookMessage>();
        var then = Job.Taken(job.Id, job.Owner, job.Order, job.CreatedAt) with { Terms = job.Terms };
        foreach (var happened in events)
        {
            then = then.After(happened.News, happened.At);
            if (WebhookEvents.Of(happened.News) is { } type)
                messages.Add(new(IdOf(job.Id, happened.Key), type, happened.At, then));
        }

        return messages;
    }

    /// <summary>The message that tells the news with this key.</summary>
    public static string IdOf(string jobId, string key) =>
        $"msg_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{jobId}\n{key}")))[..26]}";
}
