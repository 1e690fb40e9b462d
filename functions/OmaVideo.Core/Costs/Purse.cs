using OmaVideo.Core.Jobs;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Costs;

/// <summary>What a job may spend, and the one way to spend it: set aside, call, settle.</summary>
public sealed class Purse(Duty duty, ILedger ledger, IJobStore jobs, TimeProvider clock)
{
    /// <summary>
    /// Makes a call that costs money. The charge is in the ledger before the call is made, and the bill before its result
    /// is used; a crash between the two leaves an entry that says so, and that the same call picks up when it is made again.
    /// </summary>
    /// <exception cref="StepException">Unaffordable, before anything is called; or what the call itself throws.</exception>
    public async Task<T> Pay<T>(Charge charge, Func<Bill, Task<T>> call, CancellationToken ct)
    {
        var entry = await ledger.Reserve(charge, duty.Assignment, clock.GetUtcNow(), ct);
        await Tell(entry);
        var bill = new Bill(entry, known => ledger.Write(known, CancellationToken.None), duty.Assignment.Unwanted);
        try
        {
            return await call(bill);
        }
        catch (StepException)
        {
            bill.Fails();
            throw;
        }
        finally
        {
            // Not given up on a cancel: what was spent is spent.
            await ledger.Write(bill.Entry, CancellationToken.None);
            Instruments.ProviderCost.Add((double)bill.Entry.SpentUsd, new("provider", charge.Provider), new("model", charge.Model));
            await Tell(bill.Entry);
        }
    }

    /// <summary>The job's record says what the ledger does.</summary>
    private async Task Tell(LedgerEntry changed)
    {
        var entries = await ledger.Of(changed.JobId, CancellationToken.None);
        var spent = entries.Where(entry => entry.Settlement == Settlement.Settled).Sum(entry => entry.Usd);
        var job = await jobs.Tell(
            changed.JobId,
            $"money:{changed.Charge.Key}#{changed.Number}:{changed.Settlement}:{spent}",
            new MoneyMoved(entries.Sum(entry => entry.Usd) - spent, spent, new Account(entries).Moves),
            clock.GetUtcNow(),
            CancellationToken.None);
        if (job.Cost.HasVaried())
            await jobs.Tell(job.Id, $"cost-varied:{job.Take}", new CostVaried(job.Cost.EstimatedUsd, job.Cost.SpentUsd), clock.GetUtcNow(), CancellationToken.None);
    }
}
