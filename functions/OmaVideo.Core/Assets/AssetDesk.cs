using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Assets;

/// <summary>Where people bring their files, and take them away again.</summary>
public sealed class AssetDesk(IReception reception, IArchivist archivist, IAssetStore assets, IArtifactStore artifacts, Discard discard) : IDisposable
{
    /// <summary>The most a file may have: 50 MB.</summary>
    public const long MostBytes = 50 * 1024 * 1024;

    /// <summary>Pictures are decoded whole, so only few at a time.</summary>
    private readonly SemaphoreSlim cleaning = new(2);

    /// <summary>One at a time: what is counted as nobody's must not become somebody's before it is gone.</summary>
    private readonly SemaphoreSlim booking = new(1);

    /// <summary>Takes a file in for its owner.</summary>
    /// <param name="random">Any number nobody can foresee.</param>
    /// <returns>Null when the file is larger than <see cref="MostBytes"/>.</returns>
    /// <exception cref="StepException">Refused, invalid or exhausted, in words for whoever brought it.</exception>
    public async Task<Asset?> Take(Stream file, string? name, string owner, DateTimeOffset now, UInt128 random, CancellationToken ct)
    {
        using var arrival = await reception.Receive(file, MostBytes, ct);
        if (arrival is null)
            return null;

        var (what, copy) = await Clean(arrival, ct);
        await booking.WaitAsync(ct);
        try
        {
            // Made once more only where its last owner took it away in the meantime.
            copy = await Copy(arrival, what, ct);
            var asset = new Asset(AssetId.At(now, random), owner, DisplayName.Of(name), await archivist.Measure(copy, what.Kind, ct), now);
            await assets.Add(asset, ct);
            return asset;
        }
        finally
        {
            booking.Release();
        }
    }

    /// <summary>Takes a file in for one video, without a record of its own.</summary>
    /// <inheritdoc cref="Take"/>
    public async Task<Material?> Bring(Stream file, CancellationToken ct)
    {
        using var arrival = await reception.Receive(file, MostBytes, ct);
        if (arrival is null)
            return null;
        var (what, copy) = await Clean(arrival, ct);
        return await archivist.Measure(copy, what.Kind, ct);
    }

    /// <summary>Takes an asset away, and its bytes when nobody else uses them.</summary>
    /// <returns>Whether there was such an asset.</returns>
    public async Task<bool> Remove(string owner, string id, CancellationToken ct)
    {
        await booking.WaitAsync(ct);
        try
        {
            if (await assets.Find(owner, id, ct) is not { } asset || !await assets.Remove(owner, id, ct))
                return false;
            await discard.Unused([asset.Material.Content], ct);
            return true;
        }
        finally
        {
            booking.Release();
        }
    }

    /// <summary>Takes an asset away with every other upload of the same by the same owner.</summary>
    public async Task RemoveAllOf(Asset asset, CancellationToken ct)
    {
        await foreach (var same in assets.List(asset.Owner, null, oldestFirst: true, ct).Where(other => other.Material.Content == asset.Material.Content))
            await Remove(asset.Owner, same.Id, ct);
    }

    /// <summary>Throws the bytes of former assets away that nobody refers to any more.</summary>
    public async Task Forget(IReadOnlyCollection<Artifact> contents, CancellationToken ct)
    {
        await booking.WaitAsync(ct);
        try
        {
            await discard.Unused(contents, ct);
        }
        finally
        {
            booking.Release();
        }
    }

    /// <summary>What the clean copy of a file is called; the extension says nothing of what is in it.</summary>
    internal static ArtifactName CopyOf(Arrival arrival, IArchivist archivist, string extension = "") => ArtifactName.Of("assets", extension, archivist.Maker, arrival.Hash);

    public void Dispose()
    {
        cleaning.Dispose();
        booking.Dispose();
    }

    private async Task<(Recognised What, Artifact Copy)> Clean(Arrival arrival, CancellationToken ct)
    {
        await cleaning.WaitAsync(ct);
        try
        {
            var what = await archivist.Recognise(arrival.Path, ct);
            return (what, await Copy(arrival, what, ct));
        }
        finally
        {
            cleaning.Release();
        }
    }

    /// <summary>The same file is copied once, whoever brings it and however often.</summary>
    private Task<Artifact> Copy(Arrival arrival, Recognised what, CancellationToken ct) => artifacts.Make(
        CopyOf(arrival, archivist, what.Extension), scratch => archivist.Clean(arrival.Path, what, scratch.Result, ct), ct);
}
