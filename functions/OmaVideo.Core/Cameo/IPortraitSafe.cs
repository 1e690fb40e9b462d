namespace OmaVideo.Core.Cameo;

/// <summary>Where sealed portraits lie, each by its guest's identity, and their keys elsewhere; see <see cref="SealedPortrait"/>.</summary>
public interface IPortraitSafe
{
    /// <summary>The key first, so that a crash leaves no portrait without one.</summary>
    Task Put(string guestId, LockedPortrait portrait, CancellationToken ct);

    /// <returns>Null where either of the two is missing.</returns>
    Task<LockedPortrait?> Find(string guestId, CancellationToken ct);

    /// <summary>Deletes the key first and then the portrait.</summary>
    /// <returns>Whether either of the two was there.</returns>
    Task<bool> Shred(string guestId, CancellationToken ct);
}

/// <param name="Sealed">As <see cref="SealedPortrait.Seal"/> made it.</param>
public sealed record LockedPortrait(byte[] Key, byte[] Sealed);
