using Azure;
using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Access;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Access;

/// <summary>
/// Requests as rows. Whoever carries one out holds its row for a minute and holds on while they work; who dies lets go of it
/// when the minute is over.
/// </summary>
public sealed class TableRequestStore(StorageAccount account, TimeProvider clock) : IRequestStore, IRequestSweep
{
    private const string Only = "request";

    /// <summary>How long a hold lasts. Twice in that time it is renewed.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);

    private readonly Table table = account.Table(TableNames.Requests);

    public Task<Claim> Begin(string name, string content, FirstAttempt attempt, CancellationToken ct) => Race.Until(async () =>
    {
        if (await table.Find(name, Only, ct) is not { } row)
            return await TryHold(null, name, new(content, attempt), ct);
        var known = row.Read<Line>();
        return known switch
        {
            _ when known.HeldUntil > clock.GetUtcNow() => new Claim.Busy(),
            _ when known.First.At + IRequestStore.Memory <= attempt.At => await TryHold(row, name, new(content, attempt), ct),
            _ when known.Content != content => new Claim.Another(),
            { Answer: { } answer } => new Claim.Done(answer),
            _ => await TryHold(row, name, known, ct),
        };
    }, ct);

    public async Task Sweep(DateTimeOffset before, CancellationToken ct)
    {
        await foreach (var row in table.StaleBefore(before, ct))
            await table.Remove(row.PartitionKey, row.RowKey, ct);
    }

    private async Task<Claim?> TryHold(TableEntity? before, string name, Line line, CancellationToken ct)
    {
        var held = Row.Of(name, Only, line with { HeldUntil = clock.GetUtcNow() + Hold });
        var mine = before is null ? await table.Add(held, ct) : await table.Replace(held, before.ETag, ct);
        return mine ? new Claim.Yours(new InHand(table, name, line, clock)) : null;
    }

    private sealed record Line(string Content, FirstAttempt First, KeptAnswer? Answer = null, DateTimeOffset? HeldUntil = null);

    private sealed class InHand : IRequestInHand
    {
        private readonly Table table;
        private readonly string name;
        private readonly TimeProvider clock;
        private readonly CancellationTokenSource end = new();
        private readonly Task holding;
        private Line line;
        private bool forgotten;

        public InHand(Table table, string name, Line line, TimeProvider clock)
        {
            (this.table, this.name, this.line, this.clock) = (table, name, line, clock);
            holding = HoldOn();
        }

        public FirstAttempt First => line.First;

        public Task Answer(KeptAnswer answer, CancellationToken ct)
        {
            line = line with { Answer = answer };
            return Keep(ct);
        }

        public Task Forget(CancellationToken ct)
        {
            forgotten = true;
            return Task.CompletedTask;
        }

        /// <summary>Lets go of it, with what came of it.</summary>
        public async ValueTask DisposeAsync()
        {
            await end.CancelAsync();
            await holding;
            end.Dispose();
            if (forgotten)
                await table.Remove(name, Only, default);
            else
                await table.Put(Row.Of(name, Only, line), default);
        }

        private Task Keep(CancellationToken ct) => table.Put(Row.Of(name, Only, line with { HeldUntil = clock.GetUtcNow() + Hold }), ct);

        private async Task HoldOn()
        {
            using var turns = new PeriodicTimer(Hold / 2, clock);
            try
            {
                while (await turns.WaitForNextTickAsync(end.Token))
                    await Keep(end.Token);
            }
            catch (OperationCanceledException)
            {
                // It is done.
            }
        }
    }
}
