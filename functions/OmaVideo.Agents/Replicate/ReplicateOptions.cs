using OmaVideo.Agents.Providers;

namespace OmaVideo.Agents.Replicate;

/// <summary>Where Replicate's API is spoken.</summary>
public sealed record ReplicateOptions : RemoteOptions
{
    public override Uri Endpoint { get; init; } = new("https://api.replicate.com/v1/");

    /// <summary>Hosts, their subdomains included, whose files are fetched when the API names them.</summary>
    public IReadOnlyList<string> OutputHosts { get; init; } = ["replicate.delivery"];

    /// <summary>
    /// How long Replicate may hold back its answer to an image, seconds, so that most need no second look. A clip is never
    /// waited for in this way: until the answer is there its name is unknown, and a crash would pay for it twice.
    /// </summary>
    public int ImageWait { get; init; } = 5;
}
