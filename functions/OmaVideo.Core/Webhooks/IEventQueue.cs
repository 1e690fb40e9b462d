namespace OmaVideo.Core.Webhooks;

/// <summary>Where what happens to jobs is put for other systems, one message an event of note.</summary>
public interface IEventQueue
{
    /// <param name="message">UTF-8 JSON.</param>
    Task Send(ReadOnlyMemory<byte> message, CancellationToken ct);
}
