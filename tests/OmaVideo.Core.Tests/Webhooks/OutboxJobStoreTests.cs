using OmaVideo.Core.Jobs;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Webhooks;

public class OutboxJobStoreTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_message_is_noted_before_its_job_hears_the_news()
    {
        var house = new Crashing(webhook: "https://example.com/");
        await Assert.ThrowsAsync<IOException>(() => house.Tell(new JobFailed(StepFailure.Bug, "No luck.")));

        Assert.Equal([$"expect {WebhookMessage.IdOf("01k9v3m8q2x7d4twzh", "a")}", "tell"], house.Done);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("https://example.com/", true)]
    public async Task What_nobody_is_told_is_not_noted(string? webhook, bool small)
    {
        var house = new Crashing(webhook);
        await Assert.ThrowsAsync<IOException>(() => house.Tell(small ? new ScriptingStarted() : new JobFailed(StepFailure.Bug, "No luck.")));

        Assert.Equal(["tell"], house.Done);
    }

    /// <summary>Crashes as the job is told.</summary>
    private sealed class Crashing(string? webhook) : IJobStore, IWebhookOutbox
    {
        private readonly Job job = Job.Taken("01k9v3m8q2x7d4twzh", "local", Sample.Order(), Now) with { Terms = new(webhook) };

        public List<string> Done { get; } = [];

        public Task<Job> Tell(JobNews news) => new OutboxJobStore(this, this).Tell(job.Id, "a", news, Now, default);

        public Task Expect(WaitingMessage message, CancellationToken ct)
        {
            Done.Add($"expect {message.Id}");
            return Task.CompletedTask;
        }

        public Task<Job> Tell(string id, string key, JobNews news, DateTimeOffset now, CancellationToken ct)
        {
            Done.Add("tell");
            throw new IOException("The machine is off.");
        }

        public Task<Job?> Find(string id, CancellationToken ct) => Task.FromResult<Job?>(job);

        public Task Add(Job job, CancellationToken ct) => throw new NotSupportedException();

        public IAsyncEnumerable<Job> List(string owner, Listing listing, CancellationToken ct) => throw new NotSupportedException();

        public Task<bool> Remove(string id, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<JobEvent>> Events(string id, int after, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<WaitingMessage>> Waiting(CancellationToken ct) => throw new NotSupportedException();

        public Task Settle(WaitingMessage message, CancellationToken ct) => throw new NotSupportedException();

        public Task Record(string jobId, Attempt attempt, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlyList<Attempt>> Attempts(string jobId, CancellationToken ct) => throw new NotSupportedException();
    }
}
