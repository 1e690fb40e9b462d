using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Cameo;

/// <summary>Portraits as sealed blobs, and their keys as rows, which no version and no soft delete of a blob brings back.</summary>
public sealed class BlobPortraitStore(StorageAccount account) : IPortraitStore
{
    private const string Only = "key";
    private const string Column = "Key";

    private readonly BlobContainerClient container = account.Container(ContainerNames.Portraits);
    private readonly Table keys = account.Table(TableNames.PortraitKeys);

    public async Task Keep(string guestId, string file, CancellationToken ct) => await Keep(guestId, await File.ReadAllBytesAsync(file, ct), ct);

    public async Task<bool> Copy(string fromGuestId, string toGuestId, CancellationToken ct)
    {
        if (await Read(fromGuestId, ct) is not { } portrait)
            return false;
        await Keep(toGuestId, portrait, ct);
        return true;
    }

    public async Task<bool> Open(string guestId, string file, CancellationToken ct)
    {
        if (await Read(guestId, ct) is not { } portrait)
            return false;
        await File.WriteAllBytesAsync(file, portrait, ct);
        return true;
    }

    public async Task<bool> Shred(string guestId, CancellationToken ct)
    {
        if (!Guest.IsId(guestId))
            return false;
        var hadKey = await keys.Find(guestId, Only, ct) is not null;
        await keys.Remove(guestId, Only, ct);
        return await container.GetBlobClient(guestId).DeleteIfExistsAsync(cancellationToken: ct) || hadKey;
    }

    private async Task Keep(string guestId, byte[] portrait, CancellationToken ct)
    {
        var key = SealedPortrait.NewKey();
        await keys.Put(new TableEntity(guestId, Only).With(Column, key), ct);
        await container.GetBlobClient(guestId).UploadAsync(new BinaryData(SealedPortrait.Seal(portrait, key, guestId)), overwrite: true, ct);
    }

    private async Task<byte[]?> Read(string guestId, CancellationToken ct)
    {
        if (!Guest.IsId(guestId) || (await keys.Find(guestId, Only, ct))?.GetBinary(Column) is not { } key)
            return null;
        try
        {
            var kept = await container.GetBlobClient(guestId).DownloadContentAsync(ct);
            return SealedPortrait.Open(kept.Value.Content.ToMemory().Span, key, guestId);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }
}
