using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Cameo;

/// <summary>Portraits as sealed blobs, and their keys as rows, which no version and no soft delete of a blob brings back.</summary>
public sealed class BlobPortraitSafe(StorageAccount account) : IPortraitSafe
{
    private const string Only = "key";
    private const string Column = "Key";

    private readonly BlobContainerClient container = account.Container(ContainerNames.Portraits);
    private readonly Table keys = account.Table(TableNames.PortraitKeys);

    public async Task Put(string guestId, LockedPortrait portrait, CancellationToken ct)
    {
        await keys.Put(new TableEntity(guestId, Only).With(Column, portrait.Key), ct);
        await container.GetBlobClient(guestId).UploadAsync(new BinaryData(portrait.Sealed), overwrite: true, ct);
    }

    public async Task<LockedPortrait?> Find(string guestId, CancellationToken ct)
    {
        if ((await keys.Find(guestId, Only, ct))?.GetBinary(Column) is not { } key)
            return null;
        try
        {
            return new(key, (await container.GetBlobClient(guestId).DownloadContentAsync(ct)).Value.Content.ToArray());
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    public async Task<bool> Shred(string guestId, CancellationToken ct)
    {
        var hadKey = await keys.Find(guestId, Only, ct) is not null;
        await keys.Remove(guestId, Only, ct);
        return await container.GetBlobClient(guestId).DeleteIfExistsAsync(cancellationToken: ct) || hadKey;
    }
}
