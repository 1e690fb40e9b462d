namespace OmaVideo.Functions.Tests.Flow;

/// <summary>The time of day, with timers that go a hundred times as often as they were told.</summary>
internal sealed class HurriedClock : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Sooner(dueTime), Sooner(period));

    private static TimeSpan Sooner(TimeSpan span) => span > TimeSpan.Zero ? span / 100 : span;
}
