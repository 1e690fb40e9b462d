using Azure.Storage.Queues;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Azure.Queues;

/// <summary>The queue of what happened. What nobody fetches in a week is gone.</summary>
public sealed class StorageEventQueue(StorageAccount account) : IEventQueue
{
    /// <summary>The most a message may have, its base64 included: 64 KB.</summary>
    private const int Most = 48 * 1024;

    private readonly QueueClient queue = account.Queue(QueueNames.VideoEvents);

    /// <exception cref="ArgumentException">It is larger than a message may be.</exception>
    public async Task Send(ReadOnlyMemory<byte> message, CancellationToken ct)
    {
        if (message.Length > Most)
            throw new ArgumentException($"A message of {message.Length} bytes does not fit the queue, which takes {Most}.", nameof(message));
        await queue.SendMessageAsync(new BinaryData(message), cancellationToken: ct);
    }
}
