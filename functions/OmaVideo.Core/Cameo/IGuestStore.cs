namespace OmaVideo.Core.Cameo;

/// <summary>Keeps who the guests are and what they agreed to; never what they look like.</summary>
public interface IGuestStore
{
    Task Add(Guest guest, CancellationToken ct);

    Task<Guest?> Find(string id, CancellationToken ct);

    /// <summary>All guests, or those of an owner, or of one of an owner's users; oldest first. One that cannot be read keeps nobody from the others.</summary>
    IAsyncEnumerable<Guest> List(string? owner, string? userId, CancellationToken ct);

    /// <summary>Changes a guest; changes at the same time come one after the other.</summary>
    /// <returns>The guest as they are now; null when there is none of this identity.</returns>
    Task<Guest?> Change(string id, Func<Guest, Guest> change, CancellationToken ct);

    /// <summary>Removes a guest of whom nothing was made.</summary>
    Task Remove(string id, CancellationToken ct);
}
