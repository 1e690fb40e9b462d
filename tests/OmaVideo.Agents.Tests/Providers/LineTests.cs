using OmaVideo.Agents.Providers;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

public sealed class LineTests
{
    [Fact]
    public async Task No_more_calls_are_under_way_than_may_be()
    {
        await using var line = new Line(new LineOptions { AtOnce = 3 }, TimeProvider.System);
        var (now, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => line.Call(async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Yield();
            return Interlocked.Decrement(ref now);
        }, default)));

        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task When_one_is_asked_to_wait_everybody_waits_and_all_get_through()
    {
        await using var line = new Line(new LineOptions { AtOnce = 4 }, TimeProvider.System);
        var open = DateTimeOffset.UtcNow;
        var (refused, early) = (0, 0);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => line.Call(() =>
        {
            if (DateTimeOffset.UtcNow < open)
                Interlocked.Increment(ref early);
            if (Interlocked.Increment(ref refused) != 1)
                return Task.FromResult(i);
            open = DateTimeOffset.UtcNow.AddMilliseconds(200);
            throw new RateLimitedException(TimeSpan.FromMilliseconds(200), new IOException());
        }, default)));

        Assert.Equal(Enumerable.Range(0, 12), answers);
        // Those already past the door when it closed.
        Assert.InRange(early, 0, 3);
    }

    [Fact]
    public async Task A_provider_that_is_down_is_left_alone_for_a_while()
    {
        var clock = new StoppedClock();
        await using var line = new Line(new LineOptions { Failures = 2, Rest = TimeSpan.FromSeconds(30) }, clock);
        for (var i = 0; i < 2; i++)
            await Assert.ThrowsAsync<StepException>(() => line.Call<int>(() => throw new StepException(StepFailure.Transient, "Down."), default));

        using var cancel = new CancellationTokenSource();
        var waiting = line.Call(() => Task.FromResult(1), cancel.Token);
        Assert.False(waiting.IsCompleted);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        clock.Time += TimeSpan.FromSeconds(31);
        Assert.Equal(1, await line.Call(() => Task.FromResult(1), default));
    }

    [Fact]
    public async Task Nobody_stands_and_waits_for_long_but_nobody_calls_either()
    {
        var clock = new StoppedClock();
        await using var line = new Line(new LineOptions(), clock);
        var calls = 0;
        Task<int> Call() => line.Call<int>(() => ++calls > 1 ? Task.FromResult(calls) : throw new RateLimitedException(TimeSpan.FromMinutes(10), null), default);

        for (var i = 0; i < 3; i++)
            Assert.True((await Assert.ThrowsAsync<StepException>(Call)).IsAway);
        Assert.Equal(1, calls);

        clock.Time += TimeSpan.FromMinutes(10);
        Assert.Equal(2, await Call());
    }

    private sealed class StoppedClock : TimeProvider
    {
        public DateTimeOffset Time { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Time;
    }
}
