using System.Security.Cryptography;
using OmaVideo.Core.Artifacts;

namespace OmaVideo.Http.Deliveries;

/// <summary>Hashes of artefacts' contents. An artefact never changes, so its hash is an artefact too, and taken once.</summary>
public sealed class Fingerprints(IArtifactStore artifacts, ITextFiles files)
{
    /// <summary>SHA-256, in lower-case hexadecimal digits; null when the artefact is gone.</summary>
    public async Task<string?> Sha256(Artifact artifact, CancellationToken ct)
    {
        try
        {
            var path = await artifacts.Open(artifact, ct);
            var kept = await artifacts.Make(ArtifactName.Of("fingerprints", "txt", "sha256/1", artifact), async scratch =>
            {
                await using var content = File.OpenRead(path);
                await files.Write(scratch.Result, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)), ct);
            }, ct);
            return await files.Read(await artifacts.Open(kept, ct), ct);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
