using OmaVideo.Azure.Tables;
using OmaVideo.Core.Access;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Access;

/// <summary>Keys as rows of one partition. Each is read anew whenever it is asked for, so that a revoked one opens nothing any more.</summary>
public sealed class TableKeyStore(StorageAccount account) : IKeyStore
{
    private const string Ring = "keys";

    private readonly Table table = account.Table(TableNames.Keys);

    /// <summary>Keys are never taken off the ring, so there will be one once there is one.</summary>
    private volatile bool any;

    public async ValueTask<bool> Any(CancellationToken ct) => any || (any = await table.Walk(Ring, "", ct).AnyAsync(ct));

    public async ValueTask<ApiKey?> Find(string id, CancellationToken ct) =>
        KeyText.IsId(id) && await table.Find(Ring, id, ct) is { } row ? row.Read<ApiKey>() : null;

    public async Task<IReadOnlyList<ApiKey>> All(CancellationToken ct) =>
        [.. (await table.Walk(Ring, "", ct).Select(row => row.Read<ApiKey>()).ToListAsync(ct)).OrderBy(key => key.CreatedAt).ThenBy(key => key.Id, StringComparer.Ordinal)];

    public Task Add(ApiKey key, CancellationToken ct) => table.Put(Row.Of(Ring, key.Id, key), ct);

    public async Task<ApiKey?> Change(string id, Func<ApiKey, ApiKey> change, CancellationToken ct)
    {
        if (await Find(id, ct) is null)
            return null;
        return await Race.Until(async () =>
        {
            var row = (await table.Find(Ring, id, ct))!;
            var key = change(row.Read<ApiKey>());
            return await table.Replace(Row.Of(Ring, id, key), row.ETag, ct) ? key : null;
        }, ct);
    }
}
