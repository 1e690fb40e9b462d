using OmaVideo.Core.Artifacts;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>A store that holds one small picture.</summary>
internal sealed class OneStill(string folder) : IArtifactStore
{
    public static Artifact Artifact { get; } = new("stills/one.png", Png.Length);

    public static byte[] Png => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public async Task<string> Open(Artifact artifact, CancellationToken ct)
    {
        var path = Path.Combine(folder, "one.png");
        await File.WriteAllBytesAsync(path, Png, ct);
        return path;
    }

    public Task<Artifact?> Find(ArtifactName name, CancellationToken ct) => throw new NotSupportedException();

    public Task<Artifact> Make(ArtifactName name, Func<Scratch, Task> make, CancellationToken ct) => throw new NotSupportedException();

    public Task Remove(Artifact artifact, CancellationToken ct) => throw new NotSupportedException();
}
