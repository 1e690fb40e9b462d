using OmaVideo.Core.Jobs;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Webhooks;

public class WebhookDeliveryTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);
    private static readonly Job Taken = Job.Taken("01k9v3m8q2x7d4twzh", "local", Sample.Order(), Start);

    private static readonly JobEvent[] Events =
    [
        new(1, Start, "a", new ScriptingStarted()),
        new(2, Start.AddMinutes(1), "b", new JobFailed(StepFailure.Bug, "No luck.")),
        new(3, Start.AddMinutes(2), "c", new JobResumed()),
        new(4, Start.AddMinutes(3), "d", new JobCanceled("Enough.")),
    ];

    [Fact]
    public void A_message_tells_the_job_as_it_was_then()
    {
        var messages = WebhookMessage.Of(Taken, Events);

        Assert.Equal([(WebhookEvents.Failed, JobStatus.Failed), (WebhookEvents.Canceled, JobStatus.Canceled)], messages.Select(m => (m.Type, m.Job.Status)));
        Assert.Equal([Start.AddMinutes(1), Start.AddMinutes(3)], messages.Select(m => m.At));
        Assert.Equal(WebhookMessage.IdOf(Taken.Id, "b"), messages[0].Id);
        Assert.Equal(2, messages.Select(m => m.Id).Distinct().Count());
    }

    [Fact]
    public void A_message_is_due_at_once_and_after_each_failure_later()
    {
        var message = WebhookMessage.Of(Taken, Events)[0];
        var schedule = new RetrySchedule([TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2)]);
        WebhookDelivery After(int failures) => WebhookDelivery.Of(
            Taken, Events, [.. Enumerable.Range(1, failures).Select(n => Tried(message, n, AttemptOutcome.Failed))], schedule)[0];

        Assert.Equal((DeliveryState.Pending, message.At), (After(0).State, After(0).NextAt));
        Assert.Equal(Start.AddMinutes(1) + schedule.After(message.Id, 1), After(1).NextAt);
        Assert.Equal(Start.AddMinutes(2) + schedule.After(message.Id, 2), After(2).NextAt);
        Assert.Equal((DeliveryState.GivenUp, null), (After(3).State, After(3).NextAt));
    }

    [Fact]
    public void What_is_delivered_stays_so_and_410_ends_the_rest_of_the_job()
    {
        var (first, second) = (WebhookMessage.Of(Taken, Events)[0], WebhookMessage.Of(Taken, Events)[1]);
        var deliveries = WebhookDelivery.Of(Taken, Events, [Tried(first, 1, AttemptOutcome.Delivered), Tried(second, 1, AttemptOutcome.Gone)], RetrySchedule.OverADay);
        var ended = WebhookDelivery.Of(Taken, Events, [Tried(first, 1, AttemptOutcome.Gone)], RetrySchedule.OverADay);

        Assert.Equal([DeliveryState.Delivered, DeliveryState.Gone], deliveries.Select(d => d.State));
        Assert.Equal([DeliveryState.Gone, DeliveryState.Gone], ended.Select(d => d.State));
        Assert.All(deliveries.Concat(ended), d => Assert.Null(d.NextAt));
    }

    private static Attempt Tried(WebhookMessage message, int number, AttemptOutcome outcome) =>
        new(message.Id, number, Start.AddMinutes(number), outcome, 500, null, 0.1);
}
