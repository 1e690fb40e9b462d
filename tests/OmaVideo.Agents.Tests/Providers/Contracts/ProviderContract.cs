using Microsoft.AspNetCore.Http;
using OmaVideo.Agents.Providers;
using OmaVideo.Agents.Tests.Visual;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Tests.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What every adapter makes of what can go wrong on the way, whatever its role.</summary>
public abstract class ProviderContract : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private protected abstract FakeProvider Provider { get; }

    private protected MemoryLedger Ledger { get; } = new();

    private protected LineOptions Caps { get; } = new();

    protected ScratchFolder Folder { get; } = new();

    protected string Result => Folder.File("result");

    /// <summary>Canceled when the job's end is asked for.</summary>
    protected CancellationTokenSource End { get; } = new();

    /// <summary>The provider's model that plays the role.</summary>
    protected abstract string Usual { get; }

    /// <summary>What the provider is billed for one piece of work, US dollars; null where nobody takes money.</summary>
    protected abstract decimal? Price { get; }

    public virtual async Task InitializeAsync() => await Start();

    public virtual async Task DisposeAsync()
    {
        await Provider.DisposeAsync();
        Folder.Dispose();
        End.Dispose();
    }

    [Fact]
    public async Task Work_is_done_and_billed_as_the_provider_bills()
    {
        await Work();

        if (Price is { } price)
            Assert.Equal((Settlement.Settled, price, 1), (Entry.Settlement, Entry.SpentUsd, Provider.Billed));
    }

    [Fact]
    public async Task Beyond_the_budget_nobody_is_called()
    {
        if (Price is null)
            return;

        Assert.Equal(StepFailure.Unaffordable, (await Fails(() => Work(Usual, FakeProvider.Key, budget: 0.0001m))).Kind);
        Assert.Equal(0, Provider.Billed);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_in_plain_words()
    {
        var failure = await Fails(() => Work(Usual, "sk-wrong", null));

        Assert.Equal(StepFailure.Invalid, failure.Kind);
        Assert.EndsWith("does not accept the key.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-wrong", $"{failure}", StringComparison.Ordinal);
        Settled(Settlement.Released);
    }

    [Fact]
    public async Task A_model_that_is_gone_is_told_by_its_name()
    {
        var failure = await Fails(() => Work(FakeProvider.GoneModel, FakeProvider.Key, null));

        Assert.Equal((StepFailure.ModelGone, FakeProvider.GoneModel), (failure.Kind, failure.Model));
        Settled(Settlement.Released);
    }

    [Fact]
    public async Task What_the_provider_refuses_is_final_and_explained()
    {
        Provider.Weather.Enqueue(Provider.Refusal);

        var failure = await Fails();

        Assert.Equal(StepFailure.Refused, failure.Kind);
        Assert.StartsWith("The model refused: ", failure.Message, StringComparison.Ordinal);
        Settled(Settlement.Released);
    }

    [Theory]
    [InlineData(500, null, StepFailure.Transient)]
    [InlineData(503, null, StepFailure.Transient)]
    [InlineData(402, null, StepFailure.Exhausted)]
    [InlineData(400, "unknown_parameter", StepFailure.Bug)]
    public async Task An_error_is_told_in_our_words_and_costs_nothing(int status, string? code, StepFailure kind)
    {
        Provider.Weather.Enqueue(Provider.Error(status, code));

        var failure = await Fails();

        Assert.Equal(kind, failure.Kind);
        Assert.DoesNotContain(FakeProvider.Key, failure.Message, StringComparison.Ordinal);
        Settled(Settlement.Released);
    }

    [Fact]
    public async Task Whoever_is_asked_to_wait_waits_and_is_served()
    {
        for (var i = 0; i < 3; i++)
            Provider.Weather.Enqueue(Asking("0.1"));
        Provider.Weather.Enqueue(Asking(DateTimeOffset.UtcNow.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
        Provider.Weather.Enqueue(Asking("0.1", StatusCodes.Status503ServiceUnavailable));

        await Work();

        Settled(Settlement.Settled);
    }

    [Fact]
    public async Task A_provider_that_is_down_is_away_and_what_never_reached_it_costs_nothing()
    {
        await Provider.Stop();

        var failure = await Fails();

        Assert.Equal((StepFailure.Transient, true), (failure.Kind, failure.IsAway));
        Settled(Settlement.Released);
    }

    [Fact]
    public Task A_dropped_line_leaves_the_charge_uncertain() => Uncertain(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    [Fact]
    public Task Asked_to_wait_first_a_dropped_line_is_as_uncertain()
    {
        Provider.Weather.Enqueue(Asking("0.1"));
        return A_dropped_line_leaves_the_charge_uncertain();
    }

    [Fact]
    public Task An_answer_that_breaks_off_leaves_the_charge_uncertain() => Uncertain(BreakingOff);

    [Fact]
    public Task An_answer_that_is_no_JSON_leaves_the_charge_uncertain() => Uncertain(Garbage);

    [Fact]
    public Task An_answer_that_never_comes_leaves_the_charge_uncertain() => Uncertain(Silence);

    private protected static async Task BreakingOff(HttpContext context)
    {
        context.Response.ContentLength = 1000;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"id\":");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    private protected static Task Silence(HttpContext context) => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>What comes where something else was wanted.</summary>
    private protected virtual Task Garbage(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync("<html>");
    }

    private protected Func<HttpContext, Task> Asking(string retryAfter, int status = StatusCodes.Status429TooManyRequests) => context =>
    {
        context.Response.Headers.RetryAfter = retryAfter;
        return Provider.Error(status, "rate_limit_exceeded")(context);
    };

    protected abstract Task Start();

    /// <summary>Has the role's work done once.</summary>
    private protected abstract Task Work(string model, string key, decimal? budget, CancellationToken ct = default);

    protected Task Work(CancellationToken ct = default) => Work(Usual, FakeProvider.Key, null, ct);

    private protected Purse Purse(decimal? budget) => new(new Duty { Assignment = new("job", "tenant", new Budget(budget, null)) { Unwanted = End.Token } }, Ledger, new ToldJobs(), TimeProvider.System);

    private protected static Model Model(string provider, string name, Role role, params (Unit Unit, decimal Usd)[] prices) =>
        new(provider, name, [role], [.. prices.Select(price => new Price(price.Unit, price.Usd, Today, "test"))]);

    private protected Task<StepException> Fails(CancellationToken ct = default) => Fails(() => Work(ct));

    private protected static Task<StepException> Fails(Func<Task> work) => Assert.ThrowsAsync<StepException>(work);

    private protected LedgerEntry Entry => Assert.Single(Ledger.Entries);

    private protected void Settled(Settlement settlement)
    {
        if (Price is not null)
            Assert.Equal(settlement, Entry.Settlement);
    }

    private async Task Uncertain(Func<HttpContext, Task> weather)
    {
        Provider.Weather.Enqueue(weather);

        Assert.Equal(StepFailure.Transient, (await Fails()).Kind);
        Settled(Settlement.Uncertain);
    }
}
