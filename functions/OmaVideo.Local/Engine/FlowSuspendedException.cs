namespace OmaVideo.Local.Engine;

/// <summary>The workflow waits for a person; it is run again when they speak, or at <see cref="Until"/>.</summary>
public sealed class FlowSuspendedException(DateTimeOffset until) : Exception("The job waits for a person.")
{
    public DateTimeOffset Until { get; } = until;
}
