using OmaVideo.Core.Cameo;

namespace OmaVideo.Media.Portraits;

/// <summary>Seals portraits as they come in, and opens them for who may see them, wherever they lie.</summary>
public sealed class PortraitStore(IPortraitSafe safe) : IPortraitStore
{
    public async Task Keep(string guestId, string file, CancellationToken ct) => await Seal(guestId, await File.ReadAllBytesAsync(file, ct), ct);

    public async Task<bool> Copy(string fromGuestId, string toGuestId, CancellationToken ct)
    {
        if (await Unseal(fromGuestId, ct) is not { } portrait)
            return false;
        await Seal(toGuestId, portrait, ct);
        return true;
    }

    public async Task<bool> Open(string guestId, string file, CancellationToken ct)
    {
        if (await Unseal(guestId, ct) is not { } portrait)
            return false;
        await File.WriteAllBytesAsync(file, portrait, ct);
        return true;
    }

    public async Task<bool> Shred(string guestId, CancellationToken ct) => Guest.IsId(guestId) && await safe.Shred(guestId, ct);

    private Task Seal(string guestId, byte[] portrait, CancellationToken ct)
    {
        var key = SealedPortrait.NewKey();
        return safe.Put(guestId, new(key, SealedPortrait.Seal(portrait, key, guestId)), ct);
    }

    private async Task<byte[]?> Unseal(string guestId, CancellationToken ct) =>
        Guest.IsId(guestId) && await safe.Find(guestId, ct) is { } locked ? SealedPortrait.Open(locked.Sealed, locked.Key, guestId) : null;
}
