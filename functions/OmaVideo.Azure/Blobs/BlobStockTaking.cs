using Azure.Storage.Blobs;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Blobs;

/// <summary>Counts blobs by their kind. Rows of tables are small, and nobody counts them without reading them all.</summary>
public sealed class BlobStockTaking(StorageAccount account) : IStockTaking
{
    private readonly BlobContainerClient container = account.Container(ContainerNames.Artifacts);

    public async Task<IReadOnlyList<Stock>> Count(CancellationToken ct)
    {
        var stocks = new SortedDictionary<string, Stock>(StringComparer.Ordinal);
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: ct))
        {
            var kind = $"{ContainerNames.Artifacts}/{blob.Name.Split('/')[0]}";
            var sofar = stocks.GetValueOrDefault(kind) ?? new(kind, 0, 0);
            stocks[kind] = sofar with { Count = sofar.Count + 1, Bytes = sofar.Bytes + (blob.Properties.ContentLength ?? 0) };
        }

        return [.. stocks.Values];
    }
}
