namespace OmaVideo.Core.Access;

/// <summary>Counts what was taken of quotas: exactly, also when many take at once, and for longer than a process lives.</summary>
public interface IQuotaStore
{
    /// <summary>Takes one of the quota for <paramref name="what"/>; what has one already takes no other.</summary>
    /// <param name="what">The identity of what it is taken for.</param>
    /// <returns>Whether there was one left.</returns>
    Task<bool> Take(Quota quota, string what, CancellationToken ct);

    /// <summary>Gives back what was taken for something that came to nothing; what has none gives none back.</summary>
    Task GiveBack(Quota quota, string what, CancellationToken ct);

    /// <summary>How many are taken.</summary>
    Task<int> Taken(Quota quota, CancellationToken ct);
}
