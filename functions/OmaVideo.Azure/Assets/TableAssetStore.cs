using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Assets;

/// <summary>
/// Assets as rows, a partition an owner, each once newest first and once oldest first; and a partition a content, with a row for
/// each asset that has it. That one is written first and removed last, so that a crash between keeps too much rather than too little.
/// </summary>
public sealed class TableAssetStore(StorageAccount account, ILogger<TableAssetStore> log) : IAssetStore, IArtifactHolder
{
    private const string Newest = "newest:";
    private const string Oldest = "oldest:";

    private readonly Table table = account.Table(TableNames.Assets);

    public async Task Add(Asset asset, CancellationToken ct)
    {
        await table.Put(new(RowKey.OfArtifact(asset.Material.Content.Name), asset.Id), ct);
        await Write(TableTransactionActionType.UpsertReplace, asset, ct);
    }

    public async Task<Asset?> Find(string owner, string id, CancellationToken ct) =>
        AssetId.IsOne(id) && await table.Find(RowKey.Of(owner), Oldest + id, ct) is { } row ? Read(row) : null;

    public IAsyncEnumerable<Asset> List(string owner, string? after, bool oldestFirst, CancellationToken ct)
    {
        var prefix = oldestFirst ? Oldest : Newest;
        var from = after is null ? null : prefix + (oldestFirst ? after : RowKey.ReversedAfter(after));
        return table.Walk(RowKey.Of(owner), prefix, ct, from).Select(Read).OfType<Asset>();
    }

    public async Task<bool> Remove(string owner, string id, CancellationToken ct)
    {
        if (await Find(owner, id, ct) is not { } asset || !await Write(TableTransactionActionType.Delete, asset, ct))
            return false;
        await table.Remove(RowKey.OfArtifact(asset.Material.Content.Name), id, ct);
        return true;
    }

    public async Task<IReadOnlySet<string>> Held(IReadOnlySet<string> names, CancellationToken ct)
    {
        var held = new HashSet<string>();
        foreach (var name in names)
        {
            if (await table.Walk(RowKey.OfArtifact(name), "", ct).AnyAsync(ct))
                held.Add(name);
        }

        return held;
    }

    private Task<bool> Write(TableTransactionActionType action, Asset asset, CancellationToken ct)
    {
        string[] keys = [Newest + RowKey.Reversed(asset.Id), Oldest + asset.Id];
        return table.Submit([.. keys.Select(key => new TableTransactionAction(action, Row.Of(RowKey.Of(asset.Owner), key, asset)))], ct);
    }

    /// <summary>One damaged record keeps nobody from their other assets.</summary>
    private Asset? Read(TableEntity row)
    {
        try
        {
            return row.Read<Asset>();
        }
        catch (IOException e)
        {
            log.AssetUnreadable(e, row.RowKey);
            return null;
        }
    }
}
