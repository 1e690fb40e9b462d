namespace OmaVideo.Http.Policies;

/// <summary>How many calls are left, and until when that counts.</summary>
internal readonly record struct RateWindow(int Left, DateTimeOffset Ends)
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    public RateWindow Less() => this with { Left = Left - 1 };

    public int SecondsLeft(DateTimeOffset now) => (int)Math.Ceiling((Ends - now).TotalSeconds);
}
