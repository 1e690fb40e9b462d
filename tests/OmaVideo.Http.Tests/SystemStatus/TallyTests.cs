using OmaVideo.Http.SystemStatus;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Http.Tests.SystemStatus;

public sealed class TallyTests
{
    private readonly TestClock clock = new();
    private readonly Queue<TaskCompletionSource<int>> counts = new();
    private readonly Tally<int> tally;
    private int counted;

    public TallyTests() => tally = new(
        () =>
        {
            counted++;
            return counts.Dequeue().Task;
        },
        clock);

    [Fact]
    public async Task However_many_ask_one_counts()
    {
        var count = Next();
        var asked = Enumerable.Range(0, 20).Select(_ => tally.Now()).ToList();
        count.SetResult(7);

        Assert.All(await Task.WhenAll(asked), told => Assert.Equal(7, told));
        Assert.Equal((7, 1), (await tally.Now(), counted));
    }

    [Fact]
    public async Task While_it_is_counted_anew_nobody_waits_long()
    {
        Next().SetResult(7);
        await tally.Now();
        clock.Time += TimeSpan.FromMinutes(1);
        var count = Next();

        var told = tally.Now();
        clock.Time += TimeSpan.FromSeconds(1);
        Assert.Equal(7, await told.WaitAsync(TimeSpan.FromSeconds(20)));

        count.SetResult(8);
        await Until(8);
        Assert.Equal(2, counted);
    }

    [Fact]
    public async Task What_took_long_is_counted_the_more_rarely()
    {
        var count = Next();
        var told = tally.Now();
        await Until(() => counted == 1);
        clock.Time += TimeSpan.FromSeconds(3);
        count.SetResult(7);
        await told;

        clock.Time += TimeSpan.FromSeconds(59);
        Assert.Equal((7, 1), (await tally.Now(), counted));
        clock.Time += TimeSpan.FromSeconds(2);
        Next().SetResult(8);
        await Until(8);
    }

    [Fact]
    public async Task A_count_that_failed_is_made_again()
    {
        Next().SetException(new IOException("gone"));
        await Assert.ThrowsAsync<IOException>(tally.Now);

        Next().SetResult(7);
        Assert.Equal(7, await tally.Now());
    }

    private TaskCompletionSource<int> Next()
    {
        var count = new TaskCompletionSource<int>();
        counts.Enqueue(count);
        return count;
    }

    private async Task Until(int value)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await tally.Now() != value)
            await Task.Delay(5, limit.Token);
    }

    private static async Task Until(Func<bool> met)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!met())
            await Task.Delay(5, limit.Token);
    }
}
