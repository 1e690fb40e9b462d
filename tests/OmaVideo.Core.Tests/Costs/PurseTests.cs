using OmaVideo.Core.Costs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Costs;

public sealed class PurseTests
{
    private static readonly Charge Drawing = new("drawing-1", "draw-scene", "provider", "model", 0.50m);

    private readonly MemoryLedger ledger = new();
    private readonly ToldJobs jobs = new();

    [Fact]
    public async Task A_charge_is_in_the_ledger_before_the_call_and_its_bill_after()
    {
        var picture = await Purse().Pay(Drawing, bill =>
        {
            Assert.Equal(Settlement.Reserved, Assert.Single(ledger.Entries).Settlement);
            bill.Costs(0.12m);
            return Task.FromResult("picture");
        }, default);

        Assert.Equal("picture", picture);
        Assert.Equal((Settlement.Settled, 0.12m), (ledger.Entries[0].Settlement, ledger.Entries[0].Usd));
        Assert.Equal([new MoneyMoved(0.50m, 0, 1), new MoneyMoved(0, 0.12m, 3)], jobs.News);
    }

    [Fact]
    public async Task Beyond_the_budget_nothing_is_called()
    {
        var called = false;

        var failure = await Assert.ThrowsAsync<StepException>(() => Purse(0.49m).Pay(Drawing, _ => Task.FromResult(called = true), default));

        Assert.Equal(StepFailure.Unaffordable, failure.Kind);
        Assert.False(called);
        Assert.Empty(ledger.Lines);
    }

    [Fact]
    public async Task A_call_the_provider_answered_with_an_error_costs_nothing()
    {
        await Assert.ThrowsAsync<StepException>(() => Purse().Pay<string>(Drawing, bill =>
        {
            bill.CostsNothing();
            throw new StepException(StepFailure.Refused, "No.");
        }, default));

        Assert.Equal((Settlement.Released, 0m), (ledger.Entries[0].Settlement, ledger.Entries[0].Usd));
    }

    [Fact]
    public async Task A_call_whose_answer_nobody_saw_stays_uncertain_and_counts_as_the_most_it_can_be()
    {
        await Assert.ThrowsAsync<IOException>(() => Purse().Pay<string>(Drawing, _ => throw new IOException("The line is dead."), default));

        Assert.Equal((Settlement.Uncertain, 0.50m), (ledger.Entries[0].Settlement, ledger.Entries[0].Usd));
    }

    [Fact]
    public async Task A_call_under_way_is_asked_for_by_the_provider_s_name_and_not_made_again()
    {
        await Assert.ThrowsAsync<IOException>(() => Purse().Pay<string>(Drawing, async bill =>
        {
            await bill.UnderWay("prediction-1");
            throw new IOException("The line is dead.");
        }, default));

        await Purse().Pay(Drawing, bill =>
        {
            Assert.Equal("prediction-1", bill.ProviderJob);
            bill.Costs(0.20m);
            return Task.FromResult("picture");
        }, default);

        Assert.Equal(0.20m, Assert.Single(ledger.Entries).Usd);
    }

    [Fact]
    public async Task An_answer_that_was_lost_in_a_crash_is_asked_for_again_under_the_same_key_and_is_one_charge()
    {
        var known = Drawing with { Recognised = true };
        await Assert.ThrowsAsync<IOException>(() => Purse().Pay<string>(known, bill =>
        {
            bill.Costs(0.12m);
            throw new IOException("The disk is full.");
        }, default));
        await Assert.ThrowsAsync<StepException>(() => Purse().Pay<string>(known, bill =>
        {
            bill.CostsNothing();
            throw new StepException(StepFailure.Transient, "Too many.");
        }, default));

        await Purse().Pay(known, bill =>
        {
            Assert.Equal("drawing-1", bill.Key);
            bill.Costs(0.12m);
            return Task.FromResult("picture");
        }, default);

        Assert.Equal((Settlement.Settled, 0.12m), (Assert.Single(ledger.Entries).Settlement, ledger.Entries[0].SpentUsd));
    }

    [Fact]
    public async Task After_an_answer_that_is_of_no_use_another_is_asked_for()
    {
        var known = Drawing with { Recognised = true };
        var keys = new List<string>();
        for (var i = 0; i < 3; i++)
            await Assert.ThrowsAsync<StepException>(() => Purse().Pay<string>(known, bill =>
            {
                keys.Add(bill.Key);
                bill.Costs(0.12m);
                throw new StepException(StepFailure.Transient, "That is half a picture.");
            }, default));

        Assert.Equal(["drawing-1", "drawing-1.1", "drawing-1.2"], keys);
        Assert.Equal(0.36m, ledger.Entries.Sum(entry => entry.SpentUsd));
    }

    [Theory]
    [InlineData(0.12, false)]
    [InlineData(0.13, true)]
    public async Task More_than_a_fifth_beyond_the_estimate_is_told_and_only_once(double usd, bool told)
    {
        var jobs = new ToldJobs { EstimatedUsd = 0.20m };
        var purse = new Purse(new Duty { Assignment = new("job", "tenant", Budget.Unlimited) }, ledger, jobs, TimeProvider.System);

        foreach (var key in new[] { "one", "two", "three" })
            await purse.Pay(Drawing with { Key = key }, bill =>
            {
                bill.Costs(key == "three" ? 0 : (decimal)usd);
                return Task.FromResult(key);
            }, default);

        Assert.Equal(told ? [new CostVaried(0.20m, 0.26m)] : [], jobs.News.OfType<CostVaried>());
    }

    private Purse Purse(decimal? budget = null) => new(new Duty { Assignment = new("job", "tenant", new Budget(budget, null)) }, ledger, jobs, TimeProvider.System);
}
