using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Webhooks;

/// <summary>A job store that notes in the outbox what a job's webhook will have to be told, before the job hears it.</summary>
/// <param name="ofEvery">Whether somebody is told of every job, not only of those with a webhook.</param>
public sealed class OutboxJobStore(IJobStore jobs, IWebhookOutbox outbox, bool ofEvery = false) : IJobStore
{
    public async Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct)
    {
        if (WebhookEvents.Of(news) is not null && await jobs.Find(id, ct) is { } job && (ofEvery || job.Terms.WebhookUrl is not null) && job.IsOpenTo(news))
            await outbox.Expect(new(id, WebhookMessage.IdOf(id, key), now), ct);
        return await jobs.Tell(id, key, news, now, ct);
    }

    public Task Add(Job job, CancellationToken ct) => jobs.Add(job, ct);

    public Task<Job?> Find(string id, CancellationToken ct) => jobs.Find(id, ct);

    public IAsyncEnumerable<Job> List(string owner, Listing listing, CancellationToken ct) => jobs.List(owner, listing, ct);

    public Task<bool> Remove(string id, CancellationToken ct) => jobs.Remove(id, ct);

    public Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct) => jobs.Events(id, after, ct);
}
