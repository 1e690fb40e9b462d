using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Tests.Webhooks;

public sealed class WebhookTests : WebhookScene
{
    [Fact]
    public async Task A_job_tells_when_it_waits_and_when_it_is_done_signed_with_its_owners_secret()
    {
        await House.Open();
        var secret = (await House.Get<IWebhookSecrets>().Renew("local", DateTimeOffset.UtcNow, default)).Reveal();
        var id = await House.Order(Receiver.Url, approved: false);
        var waits = (await Receiver.Hears(1))[0];
        Assert.Equal((WebhookEvents.AwaitingApproval, "awaiting_approval", id), Told(waits));

        using var approved = await House.Client.PostAsJsonAsync($"/api/v2/jobs/{id}/approve", new { revision = 1 });
        var done = (await Receiver.Hears(2))[1];
        Assert.Equal((WebhookEvents.Completed, "completed", id), Told(done));
        Assert.Equal(100, done.Json.GetProperty("data").GetProperty("progress").GetProperty("percent").GetInt32());

        Assert.All([waits, done], message => Assert.True(message.IsSignedWith(secret)));
        Assert.NotEqual(waits.Id, done.Id);
        Assert.InRange(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - long.Parse(done.Headers["webhook-timestamp"]), 0, 30);
        Assert.Equal("application/json", done.Headers["content-type"]);
        Assert.DoesNotContain("traceparent", done.Headers.Keys);

        var attempt = Assert.Single((await House.Messages(id, "delivered"))[^1].GetProperty("attempts").EnumerateArray());
        Assert.Equal(("delivered", 200), (attempt.GetProperty("outcome").GetString(), attempt.GetProperty("status").GetInt32()));
        await House.NothingWaits();
    }

    [Fact]
    public async Task A_failed_and_a_canceled_job_tell_so()
    {
        House.Crew.Beginning = (step, _) => step == StepNames.Assemble ? throw new StepException(StepFailure.Refused, "Not that.") : Task.CompletedTask;
        await House.Open();
        await House.Order(Receiver.Url);
        Assert.Equal("Not that.", (await Receiver.Hears(1))[0].Json.GetProperty("data").GetProperty("error").GetProperty("message").GetString());

        var id = await House.Order(Receiver.Url, approved: false);
        await Receiver.Hears(2);
        using var canceled = await House.Client.PostAsync($"/api/v2/jobs/{id}/cancel", null);
        Assert.Equal([WebhookEvents.Failed, WebhookEvents.AwaitingApproval, WebhookEvents.Canceled], (await Receiver.Hears(3)).Select(m => m.Type));
    }

    [Fact]
    public async Task While_secrets_change_both_sign()
    {
        await House.Open();
        var secrets = House.Get<IWebhookSecrets>();
        var old = (await secrets.Renew("local", DateTimeOffset.UtcNow, default)).Reveal();
        var next = (await secrets.Renew("local", DateTimeOffset.UtcNow.AddHours(1), default)).Reveal();
        await House.Order(Receiver.Url);

        var message = (await Receiver.Hears(1))[0];
        Assert.True(message.IsSignedWith(old) && message.IsSignedWith(next));
        Assert.False(message.IsSignedWith("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    }

    [Fact]
    public async Task A_secret_of_the_configuration_signs_for_whoever_has_none()
    {
        const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        House.Settings = House.Settings with { Secret = Secret };
        await House.Open();
        await House.Order(Receiver.Url);

        Assert.True((await Receiver.Hears(1))[0].IsSignedWith(Secret));
    }

    [Fact]
    public async Task After_an_error_and_a_silence_it_comes_again_with_the_same_message()
    {
        var silence = new TaskCompletionSource();
        Receiver.Answering = (number, context) =>
        {
            context.Response.StatusCode = number == 1 ? 500 : 204;
            return number == 2 ? silence.Task : Task.CompletedTask;
        };
        House.Settings = House.Settings with { Deadline = TimeSpan.FromMilliseconds(300) };
        await House.Open();
        var id = await House.Order(Receiver.Url);

        var message = (await House.Messages(id, "delivered"))[^1];
        silence.SetResult();
        Assert.Equal([(1, "failed", 500), (2, "failed", null), (3, "delivered", 204)], message.GetProperty("attempts").EnumerateArray().Select(Shown));
        Assert.Equal("no answer within 0.3 s", message.GetProperty("attempts")[1].GetProperty("reason").GetString());
        Assert.Single(Receiver.Heard.Select(m => m.Id).Distinct());
        Assert.Single(Receiver.Heard.Select(m => Convert.ToHexString(m.Body)).Distinct());
    }

    [Fact]
    public async Task A_receiver_that_never_recovers_is_given_up()
    {
        Receiver.Answering = (_, context) => Task.FromResult(context.Response.StatusCode = 503);
        await House.Open();
        var id = await House.Order(Receiver.Url);

        Assert.Equal(4, (await House.Messages(id, "given_up"))[^1].GetProperty("attempts").GetArrayLength());
        await House.NothingWaits();
    }

    [Fact]
    public async Task Who_answers_410_hears_no_more_of_the_job()
    {
        Receiver.Answering = (_, context) => Task.FromResult(context.Response.StatusCode = StatusCodes.Status410Gone);
        await House.Open();
        var id = await House.Order(Receiver.Url, approved: false);
        await House.Messages(id, "gone", attempts: 1);
        using var approved = await House.Client.PostAsJsonAsync($"/api/v2/jobs/{id}/approve", new { revision = 1 });

        while ((await House.Messages(id, "gone")).Count < 2)
            await Task.Yield();
        await House.NothingWaits();
        Assert.Single(Receiver.Heard);
    }

    [Fact]
    public async Task A_restart_in_the_middle_goes_on_with_the_next_attempt()
    {
        Receiver.Answering = (number, context) => Task.FromResult(context.Response.StatusCode = number == 1 ? 500 : 200);
        House.Pauses = [3_600_000];
        await House.Open();
        var id = await House.Order(Receiver.Url);
        await House.Messages(id, "pending", attempts: 1);
        await House.Close();
        Assert.Single(Receiver.Heard);

        House.Pauses = [1];
        await House.Open();
        var message = (await House.Messages(id, "delivered"))[^1];
        Assert.Equal([(1, "failed", 500), (2, "delivered", 200)], message.GetProperty("attempts").EnumerateArray().Select(Shown));
        Assert.Single(Receiver.Heard.Select(m => m.Id).Distinct());
    }

    private static (string Type, string? Status, string? Id) Told(Receiver.Received message) =>
        (message.Type, message.Json.GetProperty("data").GetProperty("status").GetString(), message.Json.GetProperty("data").GetProperty("id").GetString());

    private static (int Number, string? Outcome, int? Status) Shown(JsonElement attempt) => (
        attempt.GetProperty("number").GetInt32(),
        attempt.GetProperty("outcome").GetString(),
        attempt.TryGetProperty("status", out var status) ? status.GetInt32() : null);
}
