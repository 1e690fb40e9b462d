using Microsoft.AspNetCore.Http;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What every adapter does whose provider is given work and then asked how far it is.</summary>
public abstract class RemoteContract : ProviderContract
{
    private protected abstract FakeRemote Remote { get; }

    private protected override FakeProvider Provider => Remote;

    /// <summary>What a failed work means for the step.</summary>
    private protected abstract StepFailure Fruitless { get; }

    /// <summary>How a work ends that was called off, in the ledger.</summary>
    private protected abstract Settlement CalledOff { get; }

    [Fact]
    public async Task It_is_looked_after_until_it_is_done()
    {
        Remote.Looks = 4;

        await Work();

        Assert.Equal(Remote.Result, await File.ReadAllBytesAsync(Result));
    }

    [Fact]
    public async Task What_a_former_run_began_is_picked_up_and_billed_once()
    {
        Remote.Looks = 1000;
        using (var stop = new CancellationTokenSource())
        {
            var running = Work(stop.Token);
            await Until(() => Remote.Works.Any(work => work.WasLookedAt));
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        }

        Assert.Equal((Settlement.Uncertain, "work-1"), (Entry.Settlement, Entry.ProviderJob));
        while (Remote.Works.Single().Is == FakeWorkState.UnderWay)
            Remote.Works.Single().Look();
        await Work();

        Assert.Equal((1, 1, Price), (Remote.Requests.Count, Remote.Billed, Entry.SpentUsd));
    }

    [Fact]
    public async Task What_began_after_a_wait_is_picked_up_too_and_billed_once()
    {
        Remote.Weather.Enqueue(Asking("0.1"));
        Remote.Weather.Enqueue(null);
        Remote.Weather.Enqueue(Remote.Error(500));

        Assert.Equal(StepFailure.Transient, (await Fails()).Kind);
        Assert.Equal((Settlement.Uncertain, "work-1"), (Entry.Settlement, Entry.ProviderJob));
        await Work();

        Assert.Equal((1, 1, Price), (Remote.Requests.Count, Remote.Billed, Entry.SpentUsd));
    }

    [Theory]
    [InlineData("a dropped look")]
    [InlineData("a look that says nothing")]
    [InlineData("a broken look")]
    [InlineData("a broken result")]
    public async Task What_goes_wrong_after_the_beginning_is_mended_by_trying_again(string what)
    {
        if (what == "a broken result")
            Fetching = BreakingOff;
        else
        {
            Remote.Weather.Enqueue(null);
            Remote.Weather.Enqueue(what == "a dropped look" ? Dropping : what == "a broken look" ? Remote.Error(500) : Garbage);
        }

        Assert.Equal(StepFailure.Transient, (await Fails()).Kind);
        Assert.Equal(Settlement.Uncertain, Entry.Settlement);
        Fetching = null;
        await Work();

        Assert.Equal((1, 1, Settlement.Settled, Price), (Remote.Requests.Count, Remote.Billed, Entry.Settlement, Entry.SpentUsd));
    }

    [Fact]
    public async Task Whoever_is_asked_to_wait_while_looking_waits_and_begins_nothing_anew()
    {
        Remote.Weather.Enqueue(null);
        Remote.Weather.Enqueue(Asking("0.1"));

        await Work();

        Assert.Equal((1, 1), (Remote.Requests.Count, Remote.Billed));
    }

    [Fact]
    public async Task A_job_that_is_to_end_has_the_work_called_off()
    {
        Remote.Looks = 1000;
        var running = Work(End.Token);
        await Until(() => Remote.Works.Any(work => work.WasLookedAt));

        await End.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);

        Assert.Equal((FakeWorkState.CalledOff, CalledOff), (Remote.Works.Single().Is, Entry.Settlement));
    }

    [Fact]
    public async Task Work_that_takes_too_long_is_called_off()
    {
        Remote.Looks = int.MaxValue;
        LongestWait = TimeSpan.FromMilliseconds(300);

        Assert.Equal(StepFailure.Transient, (await Fails()).Kind);

        Assert.Equal(FakeWorkState.CalledOff, Remote.Works.Single().Is);
    }

    [Fact]
    public async Task Work_that_failed_costs_nothing_and_says_why()
    {
        Remote.Failure = "The lens fell off.";

        var failure = await Fails();

        Assert.Equal((Fruitless, Settlement.Released), (failure.Kind, Entry.Settlement));
        Assert.Contains("The lens fell off.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_that_was_refused_while_under_way_is_refused()
    {
        Remote.Failure = "NSFW content detected.";

        Assert.Equal((StepFailure.Refused, Settlement.Released), ((await Fails()).Kind, Entry.Settlement));
    }

    [Fact]
    public async Task Work_the_provider_does_not_know_any_more_is_begun_anew()
    {
        Remote.Weather.Enqueue(null);
        Remote.Weather.Enqueue(Dropping);
        await Fails();
        Remote.Forget();

        Assert.Equal(StepFailure.Transient, (await Fails()).Kind);
        await Work();

        Assert.Equal([Settlement.Uncertain, Settlement.Settled], Ledger.Entries.Select(entry => entry.Settlement));
    }

    [Fact]
    public async Task A_result_that_is_not_kept_any_more_was_billed_and_is_made_anew()
    {
        Fetching = context => Remote.Error(404)(context);
        Assert.Equal((StepFailure.Transient, Settlement.Settled), ((await Fails()).Kind, Entry.Settlement));

        Fetching = null;
        await Work();

        Assert.Equal([Price, Price], Ledger.Entries.Select(entry => (decimal?)entry.SpentUsd));
    }

    [Fact]
    public async Task A_result_larger_than_taken_is_not_kept()
    {
        MostBytes = Remote.Result.Length - 1;

        Assert.Equal((StepFailure.Invalid, Settlement.Settled), ((await Fails()).Kind, Entry.Settlement));
    }

    [Fact]
    public async Task A_result_of_another_kind_is_none()
    {
        Remote.Result = "<html>never mind</html>"u8.ToArray();

        Assert.Equal(Fruitless, (await Fails()).Kind);
    }

    /// <summary>What happens to a fetch of a result; null when nothing does.</summary>
    private protected abstract Func<HttpContext, Task>? Fetching { set; }

    private protected TimeSpan LongestWait { get; private set; } = TimeSpan.FromSeconds(20);

    private protected long MostBytes { get; private set; } = 1_000_000;

    private protected T Quick<T>(T options)
        where T : RemoteOptions => options with
        {
            Endpoint = Remote.Endpoint,
            Patience = TimeSpan.FromSeconds(1),
            FirstPause = TimeSpan.FromMilliseconds(5),
            LongestPause = TimeSpan.FromMilliseconds(10),
            LongestWait = LongestWait,
            MostBytes = MostBytes,
        };

    private static Task Dropping(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static async Task Until(Func<bool> met)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!met())
            await Task.Delay(5, limit.Token);
    }
}
