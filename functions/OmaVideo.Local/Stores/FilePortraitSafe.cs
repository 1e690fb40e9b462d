using OmaVideo.Core.Cameo;

namespace OmaVideo.Local.Stores;

/// <summary>Portraits as sealed files, <c>portraits/ID</c>, and their keys, which only the folder's owner can read, as <c>portrait-keys/ID</c>.</summary>
public sealed class FilePortraitSafe(DataFolder data) : IPortraitSafe
{
    public async Task Put(string guestId, LockedPortrait portrait, CancellationToken ct)
    {
        await AtomicFile.Write(data, KeyOf(guestId), portrait.Key, ct, isSecret: true);
        await AtomicFile.Write(data, PortraitOf(guestId), portrait.Sealed, ct, isSecret: true);
    }

    public async Task<LockedPortrait?> Find(string guestId, CancellationToken ct)
    {
        try
        {
            return new(await File.ReadAllBytesAsync(KeyOf(guestId), ct), await File.ReadAllBytesAsync(PortraitOf(guestId), ct));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    public Task<bool> Shred(string guestId, CancellationToken ct)
    {
        var wasThere = File.Exists(KeyOf(guestId)) || File.Exists(PortraitOf(guestId));
        File.Delete(KeyOf(guestId));
        File.Delete(PortraitOf(guestId));
        return Task.FromResult(wasThere);
    }

    private string PortraitOf(string guestId) => Path.Combine(data.Portraits, guestId);

    private string KeyOf(string guestId) => Path.Combine(data.PortraitKeys, guestId);
}
