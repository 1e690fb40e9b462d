namespace OmaVideo.Local.Tests.Cameo;

/// <summary>The clock on the wall, put forward at will.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Forward { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Forward;
}
