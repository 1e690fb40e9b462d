using System.Globalization;
using Azure.Storage.Blobs;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Tables;

/// <summary>
/// All that is known, as lines in blobs: <c>backups/2026-11-21/17/jobs.jsonl</c>, a row a line. What brings it back is
/// <c>infra/scripts/restore hour</c>.
/// </summary>
public sealed class TableBackup(StorageAccount account, TimeProvider clock)
{
    public async Task Go(CancellationToken ct)
    {
        var hour = clock.GetUtcNow().ToString("yyyy-MM-dd/HH", CultureInfo.InvariantCulture);
        foreach (var table in TableNames.BackedUp)
            await Write(account.Table(table), account.Container(ContainerNames.Backups).GetBlobClient($"{hour}/{table}.jsonl"), ct);
    }

    private static async Task Write(Table table, BlobClient blob, CancellationToken ct)
    {
        // Only the end commits what was written: a table that cannot be read to its last row leaves no half of it behind.
        var lines = new StreamWriter(await blob.OpenWriteAsync(overwrite: true, cancellationToken: ct));
        await foreach (var row in table.All(ct))
            await lines.WriteAsync($"{RowLine.Of(row)}\n".AsMemory(), ct);
        await lines.DisposeAsync();
    }
}
