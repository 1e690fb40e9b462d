namespace OmaVideo.Local.Tests.Engine;

/// <summary>A clock that somebody sets, and that tells when it is looked at.</summary>
internal sealed class TestClock : TimeProvider
{
    public DateTimeOffset Time { get; set; } = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    public Action LookedAt { get; set; } = () => { };

    public override DateTimeOffset GetUtcNow()
    {
        LookedAt();
        return Time;
    }
}
