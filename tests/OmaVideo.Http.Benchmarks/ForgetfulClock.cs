namespace OmaVideo.Http.Benchmarks;

/// <summary>A clock by which every look is a minute after the last one, so that nothing is kept in a cache.</summary>
internal sealed class ForgetfulClock : TimeProvider
{
    private long now;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => Interlocked.Add(ref now, 60);
}
