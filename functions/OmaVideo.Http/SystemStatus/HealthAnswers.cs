namespace OmaVideo.Http.SystemStatus;

/// <param name="Status"><c>healthy</c>, <c>degraded</c> when something is missing that videos can be made without, or <c>unhealthy</c>.</param>
/// <param name="Uptime">Seconds since the program was started.</param>
public sealed record HealthAnswer(string Status, string Version, double Uptime, IReadOnlyList<SelfCheck> Checks) : IExample<HealthAnswer>
{
    public static HealthAnswer Example { get; } = new("healthy", "0.1.0", 86_400.5,
    [
        new("workflow engine", true, true, "runs"),
        new("stores", true, true, "can be written to"),
        new("ffmpeg", true, true, "5.1.6 with all its parts"),
    ]);
}

/// <param name="Needed">Whether no video can be made without it.</param>
public sealed record SelfCheck(string Name, bool Well, bool Needed, string Detail);

/// <inheritdoc cref="HealthAnswer"/>
public sealed record DetailedHealthAnswer(string Status, string Version, double Uptime, IReadOnlyList<DetailedCheck> Checks) : IExample<DetailedHealthAnswer>
{
    public static DetailedHealthAnswer Example { get; } = new("healthy", "0.1.0", 86_400.5, [DetailedCheck.Example]);
}

/// <param name="Latency">How long looking took, seconds.</param>
public sealed record DetailedCheck(string Name, bool Well, bool Needed, string Detail, double Latency, IReadOnlyList<FindingPart> Parts)
{
    internal static DetailedCheck Example { get; } = new("ffmpeg", true, true, "5.1.6 with all its parts", 0.0021, [new("libx264", true, true, "encoding the picture")]);
}
