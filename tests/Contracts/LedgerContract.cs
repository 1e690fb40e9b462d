using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every ledger keeps to.</summary>
public abstract class LedgerContract
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly Assignment Job = new(JobId.At(Noon, 1), "tenant", Budget.Unlimited);

    protected abstract ILedger Ledger { get; }

    [Fact]
    public async Task An_entry_is_found_as_it_was_last_written()
    {
        var entry = await Ledger.Reserve(Charge("a"), Job, Noon, default);
        await Ledger.Write(entry with { Settlement = Settlement.Settled, SpentUsd = 0.0004m }, default);
        await Ledger.Reserve(Charge("b"), Job, Noon, default);

        Assert.Equal([(Settlement.Settled, 0.0004m), (Settlement.Reserved, 0.10m)], (await Ledger.Of(Job.JobId, default)).Select(e => (e.Settlement, e.Usd)));
    }

    [Fact]
    public async Task Entries_of_days_that_follow_belong_to_the_same_job()
    {
        await Ledger.Reserve(Charge("a"), Job, Noon, default);
        var later = await Ledger.Reserve(Charge("b"), Job, Noon.AddDays(3), default);
        await Ledger.Write(later with { Settlement = Settlement.Released }, default);

        Assert.Equal(["a", "b"], (await Ledger.Of(Job.JobId, default)).Select(entry => entry.Charge.Key));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_hides_nothing()
    {
        var yesterday = Noon.AddDays(-1);
        var first = await Ledger.Reserve(Charge("a"), Job, yesterday, default);
        await Ledger.Write(first with { Settlement = Settlement.Settled, SpentUsd = 0.10m }, default);

        Assert.Equal(["a"], (await Ledger.Of(Job.JobId, default)).Select(entry => entry.Charge.Key));
        await Assert.ThrowsAsync<StepException>(() => Ledger.Reserve(Charge("b"), Job with { Budget = new(0.15m, null) }, yesterday, default));
        await Assert.ThrowsAsync<StepException>(() => Ledger.Reserve(Charge("b"), Job with { Budget = new(null, 0.15m) }, yesterday, default));
    }

    [Fact]
    public async Task Of_fifty_charges_at_once_no_more_get_through_than_the_budget_bears()
    {
        var tight = Job with { Budget = new Budget(0.50m, null) };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(async () =>
        {
            try
            {
                await Ledger.Reserve(Charge($"{i}"), tight, Noon, default);
                return true;
            }
            catch (StepException e) when (e.Kind == StepFailure.Unaffordable)
            {
                return false;
            }
        })));

        Assert.Equal(5, outcomes.Count(through => through));
    }

    private static Charge Charge(string key) => new(key, "draw-scene", "provider", "model", 0.10m);
}
