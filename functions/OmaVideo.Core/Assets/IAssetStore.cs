namespace OmaVideo.Core.Assets;

/// <summary>Keeps what is known of assets, owner by owner. The bytes are artefacts.</summary>
public interface IAssetStore
{
    Task Add(Asset asset, CancellationToken ct);

    /// <summary>The owner's asset; another's is none.</summary>
    Task<Asset?> Find(string owner, string id, CancellationToken ct);

    /// <summary>An owner's assets by the time they were brought.</summary>
    /// <param name="after">The identity of the asset before the first one wanted; null to begin at the beginning.</param>
    IAsyncEnumerable<Asset> List(string owner, string? after, bool oldestFirst, CancellationToken ct);

    /// <returns>Whether there was such an asset.</returns>
    Task<bool> Remove(string owner, string id, CancellationToken ct);
}
