using System.Diagnostics;

namespace OmaVideo.Campaigns.Weather;

/// <summary>A clock that runs many times as fast as the true one, and whose timers ring as much earlier.</summary>
/// <param name="speed">Its seconds in a true one.</param>
internal sealed class FastClock(DateTimeOffset start, double speed) : TimeProvider
{
    private readonly long began = Stopwatch.GetTimestamp();

    /// <summary>Since it was started, by itself.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(began) * speed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + Elapsed;

    public override long GetTimestamp() => Elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, True(dueTime), True(period));

    /// <summary>How long a time of this clock is by the true one; never less.</summary>
    public TimeSpan True(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds / speed));

    public Task Until(TimeSpan elapsed, CancellationToken ct) => elapsed > Elapsed ? Task.Delay(elapsed - Elapsed, this, ct) : Task.CompletedTask;
}
