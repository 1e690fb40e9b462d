namespace OmaVideo.Core.Premises;

/// <summary>What the containers of blobs are called. Frozen: what was made lies in them.</summary>
public static class ContainerNames
{
    /// <summary>Everything made, by name: <c>stills/3f9a….png</c>; what people brought, too.</summary>
    public const string Artifacts = "artifacts";

    /// <summary>What has to be secret and nobody told: the pepper of the keys.</summary>
    public const string Secrets = "secrets";

    /// <summary>What guests look like, sealed.</summary>
    public const string Portraits = "portraits";

    /// <summary>What the tables hold, hour by hour: <c>2026-11-21/17/jobs.jsonl</c>.</summary>
    public const string Backups = "backups";

    public static IReadOnlyList<string> All { get; } = [Artifacts, Secrets, Portraits, Backups];
}
