namespace OmaVideo.Http.SystemStatus;

/// <param name="Links">Paths by what is found there.</param>
public sealed record RootAnswer(string Name, string Version, IReadOnlyDictionary<string, string> Links) : IExample<RootAnswer>
{
    public static RootAnswer Example { get; } = new("OmaVideo", "0.1.0", new Dictionary<string, string> { ["health"] = "/api/v1/health", ["openapi"] = "/api/v1/openapi.json" });
}

public sealed record PingAnswer(string Ping) : IExample<PingAnswer>
{
    public static PingAnswer Example { get; } = new("pong");
}

/// <param name="Status"><c>ready</c>, <c>not_ready</c> or <c>stopping</c>.</param>
public sealed record ReadyAnswer(string Status) : IExample<ReadyAnswer>
{
    public static ReadyAnswer Example { get; } = new("ready");
}
