using OmaVideo.Core.Cameo;

namespace OmaVideo.Local.Stores;

/// <summary>Portraits as sealed files, <c>portraits/ID</c>, and their keys, which only the folder's owner can read, as <c>portrait-keys/ID</c>.</summary>
public sealed class FilePortraitStore(DataFolder data) : IPortraitStore
{
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

    public Task<bool> Shred(string guestId, CancellationToken ct)
    {
        if (!Guest.IsId(guestId))
            return Task.FromResult(false);
        var wasThere = File.Exists(KeyOf(guestId)) || File.Exists(PortraitOf(guestId));
        File.Delete(KeyOf(guestId));
        File.Delete(PortraitOf(guestId));
        return Task.FromResult(wasThere);
    }

    private async Task Keep(string guestId, byte[] portrait, CancellationToken ct)
    {
        var key = SealedPortrait.NewKey();
        await AtomicFile.Write(KeyOf(guestId), key, ct, isSecret: true);
        await AtomicFile.Write(PortraitOf(guestId), SealedPortrait.Seal(portrait, key, guestId), ct, isSecret: true);
    }

    private async Task<byte[]?> Read(string guestId, CancellationToken ct)
    {
        try
        {
            if (!Guest.IsId(guestId))
                return null;
            var (kept, key) = (await File.ReadAllBytesAsync(PortraitOf(guestId), ct), await File.ReadAllBytesAsync(KeyOf(guestId), ct));
            return SealedPortrait.Open(kept, key, guestId);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private string PortraitOf(string guestId) => Path.Combine(data.Portraits, guestId);

    private string KeyOf(string guestId) => Path.Combine(data.PortraitKeys, guestId);
}
