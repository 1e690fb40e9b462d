using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Azure.Webhooks;

/// <summary>The outbox as rows: one partition for what waits, and one a job for what was tried.</summary>
/// <param name="waiting">The partition of what waits; the messages of each kind of receiver have one of their own.</param>
public sealed class TableWebhookOutbox(StorageAccount account, string waiting = TableWebhookOutbox.ForWebhooks) : IWebhookOutbox
{
    public const string ForWebhooks = "webhooks";
    public const string ForQueue = "queue";

    private const string Since = "Since";

    private readonly Table table = account.Table(TableNames.Outbox);

    public Task Expect(WaitingMessage message, CancellationToken ct) =>
        table.Add(new TableEntity(waiting, RowOf(message)).With(Since, message.Since), ct);

    public async Task<IReadOnlyList<WaitingMessage>> Waiting(CancellationToken ct) =>
        await table.Walk(waiting, "", ct).Select(row => row.RowKey.Split(':') is [var job, var id] ? new WaitingMessage(job, id, row.GetDateTimeOffset(Since)!.Value) : null).OfType<WaitingMessage>().ToListAsync(ct);

    public Task Settle(WaitingMessage message, CancellationToken ct) => table.Remove(waiting, RowOf(message), ct);

    public Task Record(string jobId, Attempt attempt, CancellationToken ct) =>
        table.Put(Row.Of(jobId, $"{attempt.At.UtcTicks:D20}:{attempt.Message}:{attempt.Number}", attempt), ct);

    public async Task<IReadOnlyList<Attempt>> Attempts(string jobId, CancellationToken ct) =>
        JobId.IsOne(jobId) ? await table.Walk(jobId, "", ct).Select(row => row.Read<Attempt>()).ToListAsync(ct) : [];

    private static string RowOf(WaitingMessage message) => $"{message.JobId}:{message.Id}";
}
