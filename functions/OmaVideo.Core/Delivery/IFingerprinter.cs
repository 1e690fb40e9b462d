using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Delivery;

/// <summary>Says by which number a file can be told from every other.</summary>
public interface IFingerprinter
{
    /// <returns>SHA-256 of the bytes, in lower-case hexadecimal.</returns>
    Task<string> Sha256(Artifact artifact, CancellationToken ct);
}
