namespace OmaVideo.Core.Premises;

/// <summary>What the queues are called wherever the house stands on a cloud. Frozen: others send to them and read from them.</summary>
public static class QueueNames
{
    /// <summary>Orders come in here, the same JSON as through the API.</summary>
    public const string VideoOrders = "video-orders";

    /// <summary>What happens to jobs goes out here, one message an event of note.</summary>
    public const string VideoEvents = "video-events";

    /// <summary>Where the platform puts an order that failed too often. It stays there until somebody looks at it.</summary>
    public const string PoisonedOrders = VideoOrders + "-poison";

    /// <summary>How often an order is tried before it is poisoned; the host's own setting has to be the same.</summary>
    public const int MostAttempts = 5;

    public static IReadOnlyList<string> All { get; } = [VideoOrders, VideoEvents, PoisonedOrders];
}
