using OmaVideo.Core.Artifacts;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>A store that holds one small picture.</summary>
internal sealed class OneStill(string folder) : IArtifactStore
{
    public static Artifact Artifact { get; } = new("stills/one.png", Png.Length);

    public static byte[] Png => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>What is no picture, or only the beginning of one.</summary>
    public static TheoryData<string, byte[]> None => new()
    {
        { "another kind", "<svg/>"u8.ToArray() },
        { "nothing", [] },
        { "without its end", Png[..^12] },
        { "cut off within its pixels", Png[..50] },
        { "a header, and then anything", [.. Png[..33], .. Enumerable.Repeat((byte)'x', 500)] },
        { "pixels turned to something else", [.. Png[..45], (byte)(Png[45] ^ 0x10), .. Png[46..]] },
        { "larger than its pixels are", [.. Png[..19], 2, .. Png[20..]] },
        { "larger than any", [.. Png[..16], 0x7f, .. Png[17..20], 0x7f, .. Png[21..]] },
    };

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
