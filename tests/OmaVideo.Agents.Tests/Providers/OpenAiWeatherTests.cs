using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What every call makes of what can go wrong on the way; the script writer stands for all of them.</summary>
public sealed class OpenAiWeatherTests : IAsyncLifetime
{
    private FakeOpenAi fake = null!;

    public async Task InitializeAsync()
    {
        fake = await FakeOpenAi.Start();
        fake.Chat = _ => OpenAiStudio.Script("The sun goes down.", "A lamp stays bright.", "Get one today.");
    }

    public async Task DisposeAsync() => await fake.DisposeAsync();

    [Theory]
    [InlineData(500, "server_error", StepFailure.Transient)]
    [InlineData(429, "insufficient_quota", StepFailure.Exhausted)]
    [InlineData(401, "invalid_api_key", StepFailure.Invalid)]
    [InlineData(404, "model_not_found", StepFailure.ModelGone)]
    [InlineData(400, "content_policy_violation", StepFailure.Refused)]
    [InlineData(400, "unknown_parameter", StepFailure.Bug)]
    [InlineData(400, null, StepFailure.Bug)]
    public async Task An_error_is_told_in_our_words_and_costs_nothing(int status, string? code, StepFailure kind)
    {
        fake.Weather.Enqueue(FakeOpenAi.Error(status, code));

        var (failure, entry) = await Fails();

        Assert.Equal(kind, failure.Kind);
        Assert.DoesNotContain(FakeOpenAi.Key, failure.Message, StringComparison.Ordinal);
        Assert.Equal(Settlement.Released, entry.Settlement);
    }

    [Fact]
    public async Task A_call_that_is_asked_to_wait_waits_and_is_made_again()
    {
        await using var studio = new OpenAiStudio(fake);
        for (var i = 0; i < 3; i++)
            fake.Weather.Enqueue(context =>
            {
                context.Response.Headers.RetryAfter = "0.1";
                return FakeOpenAi.Error(429, "rate_limit_exceeded")(context);
            });

        await studio.Writer.Write(OpenAiStudio.Order, default);

        Assert.Equal(1, fake.Billed);
        Assert.Equal(Settlement.Settled, Assert.Single(studio.Ledger.Entries).Settlement);
    }

    [Fact]
    public async Task A_dropped_line_leaves_the_charge_uncertain() => await Uncertain(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    [Fact]
    public async Task An_answer_that_breaks_off_leaves_the_charge_uncertain() => await Uncertain(async context =>
    {
        context.Response.ContentLength = 1000;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"id\":");
        await context.Response.Body.FlushAsync();
        context.Abort();
    });

    [Fact]
    public async Task An_answer_that_never_comes_leaves_the_charge_uncertain() => await Uncertain(async context =>
    {
        try
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // Whoever asked has given up.
        }
    });

    [Fact]
    public async Task An_answer_that_is_no_JSON_leaves_the_charge_uncertain() => await Uncertain(context =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync("<html>");
    });

    [Fact]
    public async Task A_wrong_key_is_refused_in_plain_words()
    {
        await using var studio = new OpenAiStudio(fake, key: "sk-wrong");

        var failure = await Assert.ThrowsAsync<StepException>(() => studio.Writer.Write(OpenAiStudio.Order, default));

        Assert.Equal((StepFailure.Invalid, "OpenAI does not accept the key."), (failure.Kind, failure.Message));
    }

    [Fact]
    public async Task A_call_made_again_after_its_answer_was_lost_is_billed_once()
    {
        await using var studio = new OpenAiStudio(fake);
        fake.Weather.Enqueue(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await Assert.ThrowsAsync<StepException>(() => studio.Writer.Write(OpenAiStudio.Order, default));

        await studio.Writer.Write(OpenAiStudio.Order, default);

        Assert.Equal(1, fake.Billed);
        Assert.Equal(Settlement.Settled, Assert.Single(studio.Ledger.Entries).Settlement);
    }

    [Fact]
    public async Task A_cancel_ends_the_call_at_once()
    {
        await using var studio = new OpenAiStudio(fake);
        using var cancel = new CancellationTokenSource();
        fake.Weather.Enqueue(async context =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => studio.Writer.Write(OpenAiStudio.Order, cancel.Token));
    }

    private async Task Uncertain(Func<HttpContext, Task> weather)
    {
        fake.Weather.Enqueue(weather);

        var (failure, entry) = await Fails();

        Assert.Equal(StepFailure.Transient, failure.Kind);
        Assert.Equal(Settlement.Uncertain, entry.Settlement);
    }

    private async Task<(StepException Failure, LedgerEntry Entry)> Fails()
    {
        await using var studio = new OpenAiStudio(fake);
        var failure = await Assert.ThrowsAsync<StepException>(() => studio.Writer.Write(OpenAiStudio.Order, default));
        return (failure, Assert.Single(studio.Ledger.Entries));
    }
}
