using OmaVideo.Core.Webhooks;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every outbox keeps to.</summary>
public abstract class WebhookOutboxContract
{
    protected const string Job = "01k9v3m8q2x7d4twzh";
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 11, 0, 0, TimeSpan.Zero);

    protected abstract IWebhookOutbox Outbox { get; }

    [Fact]
    public async Task What_is_expected_waits_until_it_is_settled()
    {
        WaitingMessage first = new(Job, WebhookMessage.IdOf(Job, "a"), Now), second = new(Job, WebhookMessage.IdOf(Job, "b"), Now.AddSeconds(1.5));
        await Outbox.Expect(first, default);
        await Outbox.Expect(second, default);
        await Outbox.Expect(first with { Since = Now.AddDays(1) }, default);
        Assert.Equivalent(new[] { first, second }, await Outbox.Waiting(default), strict: true);

        await Outbox.Settle(first, default);
        await Outbox.Settle(first, default);
        Assert.Equal([second], await Outbox.Waiting(default));
    }

    [Fact]
    public async Task What_was_tried_is_kept_in_order()
    {
        Assert.Empty(await Outbox.Attempts(Job, default));
        Attempt[] tried = [new("msg_a", 1, Now, AttemptOutcome.Failed, null, "no connection", 0.25), new("msg_a", 2, Now.AddMinutes(1), AttemptOutcome.Delivered, 204, null, 1)];
        foreach (var attempt in tried)
            await Outbox.Record(Job, attempt, default);

        Assert.Equal(tried, await Outbox.Attempts(Job, default));
    }

    [Fact]
    public async Task What_many_try_at_once_is_all_kept()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Outbox.Record(Job, new($"msg_{i}", 1, Now, AttemptOutcome.Failed, 500, null, 0), default))));

        Assert.Equal(20, (await Outbox.Attempts(Job, default)).DistinctBy(attempt => attempt.Message).Count());
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("")]
    public async Task For_what_is_no_job_nothing_was_tried(string job) => Assert.Empty(await Outbox.Attempts(job, default));
}
