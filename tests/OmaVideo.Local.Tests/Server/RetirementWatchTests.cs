using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OmaVideo.Core.Casting;
using OmaVideo.Local.Server;

namespace OmaVideo.Local.Tests.Server;

public sealed class RetirementWatchTests
{
    [Fact]
    public async Task A_model_that_retires_is_warned_about_every_day_until_it_is_gone()
    {
        var (clock, log) = (new Days(), new Lines());
        var model = new Model("house", "painter", [Role.Image], [], RetiresOn: new(2027, 1, 21));
        using var watch = new RetirementWatch(new Cast(new Catalogue([model]), new HashSet<string> { "house" }, clock), clock, log);

        await watch.StartAsync(default);
        await clock.Over;
        await watch.StopAsync(default);

        // 61 days before, nothing; then from 60 days on every day.
        Assert.Equal(60, log.Count);
        Assert.Equal("The model painter of house retires on 2027-01-21, in 60 days; after it comes nobody", log.First());
        Assert.Contains("in 1 days", log.Last(), StringComparison.Ordinal);
    }

    /// <summary>A clock on which every wait is over at once, for seventy days.</summary>
    private sealed class Days : TimeProvider
    {
        private readonly TaskCompletionSource over = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private DateTimeOffset now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

        public Task Over => over.Task;

        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (now > new DateTimeOffset(2027, 1, 30, 0, 0, 0, TimeSpan.Zero))
            {
                over.TrySetResult();
                return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
            }

            now += dueTime;
            return base.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }

    private sealed class Lines : ConcurrentQueue<string>, ILogger<RetirementWatch>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Enqueue(formatter(state, exception));
    }
}
