namespace OmaVideo.Core.Access;

/// <summary>Keeps the keys. A change is seen by the next request, whichever process made it.</summary>
public interface IKeyStore
{
    /// <summary>Whether there is any key, live or not: from the first one on, nobody comes in without.</summary>
    ValueTask<bool> Any(CancellationToken ct);

    ValueTask<ApiKey?> Find(string id, CancellationToken ct);

    /// <summary>All keys, oldest first.</summary>
    Task<IReadOnlyList<ApiKey>> All(CancellationToken ct);

    Task Add(ApiKey key, CancellationToken ct);

    /// <summary>Changes a key; changes at the same time come one after the other.</summary>
    /// <returns>The key as it is now; null when there is none of this identity.</returns>
    Task<ApiKey?> Change(string id, Func<ApiKey, ApiKey> change, CancellationToken ct);
}
