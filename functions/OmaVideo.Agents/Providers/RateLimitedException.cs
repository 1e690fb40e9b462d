namespace OmaVideo.Agents.Providers;

/// <summary>The provider did nothing, and asks to be left alone for a while.</summary>
internal sealed class RateLimitedException(TimeSpan pause, Exception? inner) : Exception("The provider asks to wait.", inner)
{
    public TimeSpan Pause { get; } = pause;
}
