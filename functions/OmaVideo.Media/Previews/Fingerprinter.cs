using System.Security.Cryptography;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;

namespace OmaVideo.Media.Previews;

/// <summary>Reads a file once, from beginning to end.</summary>
public sealed class Fingerprinter(IArtifactStore artifacts) : IFingerprinter
{
    public async Task<string> Sha256(Artifact artifact, CancellationToken ct)
    {
        await using var file = File.OpenRead(await artifacts.Open(artifact, ct));
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct));
    }
}
