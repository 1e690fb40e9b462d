namespace OmaVideo.Core.Cameo;

/// <summary>Keeps portraits sealed, each with a key of its own that lies elsewhere; see <see cref="SealedPortrait"/>. Without its key, no copy of it shows anything any more.</summary>
public interface IPortraitStore
{
    /// <summary>Seals the portrait in <paramref name="file"/> and keeps it for the guest.</summary>
    Task Keep(string guestId, string file, CancellationToken ct);

    /// <summary>Keeps another guest's portrait for this one too, under a new key.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> Copy(string fromGuestId, string toGuestId, CancellationToken ct);

    /// <summary>Writes the portrait to <paramref name="file"/>, which is for its caller to delete.</summary>
    /// <returns>Whether there is one.</returns>
    Task<bool> Open(string guestId, string file, CancellationToken ct);

    /// <summary>Deletes the key first and then the portrait.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> Shred(string guestId, CancellationToken ct);
}
