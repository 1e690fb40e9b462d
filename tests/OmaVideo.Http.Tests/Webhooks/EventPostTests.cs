using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Webhooks;
using OmaVideo.Http.Webhooks;
using OmaVideo.Local.Stores;
using OmaVideo.Local.Tests;

namespace OmaVideo.Http.Tests.Webhooks;

public sealed class EventPostTests(Api api) : IClassFixture<Api>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    private IWebhookOutbox Outbox => field ??= new FileWebhookOutbox(new DataFolder(folder.Path));

    [Fact]
    public async Task What_happened_is_put_into_the_queue_and_what_has_not_happened_yet_waits()
    {
        var (job, queue) = (await Waiting(), new Queue());
        var now = DateTimeOffset.UtcNow;
        var happened = WebhookMessage.Of(job, await Store.Events(job.Id, 0, default))[^1];
        WaitingMessage toCome = new(job.Id, WebhookMessage.IdOf(job.Id, "to come"), now), lost = new(job.Id, WebhookMessage.IdOf(job.Id, "lost"), now.AddHours(-2));
        foreach (var message in new[] { new WaitingMessage(job.Id, happened.Id, now), toCome, lost, new("01k9v3m8q2x7d4twzh", WebhookMessage.IdOf("gone", "a"), now) })
            await Outbox.Expect(message, default);

        queue.Broken = true;
        await Post(queue);
        Assert.Contains(happened.Id, (await Outbox.Waiting(default)).Select(waiting => waiting.Id));
        queue.Broken = false;
        await Post(queue);

        var sent = Assert.Single(queue.Sent).RootElement;
        Assert.Equal((happened.Id, "job.awaiting_approval", job.Id), (sent.GetProperty("id").GetString(), sent.GetProperty("type").GetString(), sent.GetProperty("data").GetProperty("id").GetString()));
        Assert.Equal(toCome.Id, Assert.Single(await Outbox.Waiting(default)).Id);
    }

    [Fact]
    public async Task A_round_settles_what_nobody_has_to_be_told()
    {
        await Outbox.Expect(new("01k9v3m8q2x7d4twzh", WebhookMessage.IdOf("gone", "a"), DateTimeOffset.UtcNow), default);
        var carrier = ActivatorUtilities.CreateInstance<WebhookCarrier>(api.Services, Outbox);

        await ActivatorUtilities.CreateInstance<WebhookRounds>(api.Services, Outbox, carrier).Go(default);

        Assert.Empty(await Outbox.Waiting(default));
    }

    public void Dispose() => folder.Dispose();

    private IJobStore Store => api.Services.GetRequiredService<IJobStore>();

    private Task Post(Queue queue) => ActivatorUtilities.CreateInstance<EventPost>(api.Services, new EventOutbox(Outbox), queue).Go(default);

    private async Task<Job> Waiting() => (await Store.Find(await api.Waiting(), default))!;

    private sealed class Queue : IEventQueue
    {
        public List<JsonDocument> Sent { get; } = [];

        public bool Broken { get; set; }

        public Task Send(ReadOnlyMemory<byte> message, CancellationToken ct)
        {
            if (Broken)
                throw new IOException("The queue does not answer.");
            Sent.Add(JsonDocument.Parse(message.ToArray()));
            return Task.CompletedTask;
        }
    }
}
