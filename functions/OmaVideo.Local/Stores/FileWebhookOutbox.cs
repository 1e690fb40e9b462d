using System.Globalization;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Local.Stores;

/// <summary>
/// The outbox as plain files: <c>outbox/JOB-MESSAGE</c> for each message that waits, <c>jobs/ID/webhooks.jsonl</c> for
/// what was tried.
/// </summary>
public sealed class FileWebhookOutbox(DataFolder data) : IWebhookOutbox
{
    private readonly Lock recording = new();

    public async Task Expect(WaitingMessage message, CancellationToken ct)
    {
        if (!File.Exists(PathOf(message)))
            await AtomicFile.Write(data, PathOf(message), System.Text.Encoding.ASCII.GetBytes(message.Since.ToString("O", CultureInfo.InvariantCulture)), ct);
    }

    public async Task<IReadOnlyList<WaitingMessage>> Waiting(CancellationToken ct)
    {
        var waiting = new List<WaitingMessage>();
        foreach (var file in Directory.EnumerateFiles(data.Outbox, "*-msg_*").Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(file).Split('-', 2) is [var job, var id] && await SinceOf(file, ct) is { } since)
                waiting.Add(new(job, id, since));
        }

        return waiting;
    }

    public Task Settle(WaitingMessage message, CancellationToken ct)
    {
        File.Delete(PathOf(message));
        return Task.CompletedTask;
    }

    public Task Record(string jobId, Attempt attempt, CancellationToken ct)
    {
        lock (recording)
        {
            using var file = JsonLines.OpenToAppend(AttemptsOf(jobId));
            JsonLines.Append(file, attempt);
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Attempt>> Attempts(string jobId, CancellationToken ct)
    {
        lock (recording)
            return Task.FromResult(Core.Jobs.JobId.IsOne(jobId) ? JsonLines.Read<Attempt>(AttemptsOf(jobId)) : []);
    }

    /// <returns>Null when it was settled just now.</returns>
    private static async Task<DateTimeOffset?> SinceOf(string file, CancellationToken ct)
    {
        try
        {
            // A note that cannot be read is an old one: it is settled unless there is something to tell.
            return DateTimeOffset.TryParse(await File.ReadAllTextAsync(file, ct), CultureInfo.InvariantCulture, out var since) ? since : DateTimeOffset.UnixEpoch;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private string PathOf(WaitingMessage message) => Path.Combine(data.Outbox, $"{message.JobId}-{message.Id}");

    private string AttemptsOf(string jobId) => Path.Combine(data.Job(jobId), "webhooks.jsonl");
}
