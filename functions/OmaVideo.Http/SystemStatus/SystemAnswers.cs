namespace OmaVideo.Http.SystemStatus;

/// <param name="Links">Paths by what is found there.</param>
public sealed record RootAnswer(string Name, string Version, IReadOnlyDictionary<string, string> Links);

public sealed record PingAnswer(string Ping);

/// <param name="Status"><c>healthy</c> or <c>unhealthy</c>.</param>
public sealed record HealthAnswer(string Status, string Version, IReadOnlyList<SelfCheck> Checks);
