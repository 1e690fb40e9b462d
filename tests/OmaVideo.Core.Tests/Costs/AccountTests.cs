using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Costs;

public sealed class AccountTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly Assignment Job = new("job", "tenant", new Budget(Job: 1.00m, Day: 1.50m));

    [Fact]
    public void A_charge_within_the_budget_is_set_aside()
    {
        var entry = Assert.Single(new Account([]).Reserve(Charge("a", 1.00m), Job, Noon));

        Assert.Equal(Settlement.Reserved, entry.Settlement);
        Assert.Equal(1.00m, entry.Usd);
    }

    [Fact]
    public void What_is_set_aside_counts_like_what_is_spent()
    {
        var failure = Assert.Throws<StepException>(() => new Account([Entry("a", 0.60m)]).Reserve(Charge("b", 0.50m), Job, Noon));

        Assert.Equal(StepFailure.Unaffordable, failure.Kind);
        Assert.Equal("The budget for this video is $1.00; $0.60 of it is spent or set aside, and 'draw-scene' may take $0.50 more.", failure.Message);
    }

    [Fact]
    public void A_bill_below_the_most_leaves_room_for_more()
    {
        var account = new Account([Entry("a", 0.90m) with { Settlement = Settlement.Settled, SpentUsd = 0.10m }]);

        Assert.Equal(0.90m, Assert.Single(account.Reserve(Charge("b", 0.90m), Job, Noon)).Usd);
    }

    [Fact]
    public void A_day_s_budget_holds_over_all_jobs_of_a_tenant_and_of_no_other()
    {
        var account = new Account([Entry("a", 0.90m, job: "another"), Entry("b", 9m, job: "third") with { Owner = "somebody else" }]);

        Assert.Throws<StepException>(() => account.Reserve(Charge("c", 0.70m), Job, Noon));
        Assert.Single(account.Reserve(Charge("c", 0.60m), Job, Noon));
    }

    [Fact]
    public void Yesterday_s_spending_counts_for_the_job_and_not_for_today()
    {
        var account = new Account([Entry("a", 0.90m, job: "another") with { At = Noon.AddDays(-1) }, Entry("b", 0.20m) with { At = Noon.AddDays(-1) }]);

        Assert.Single(account.Reserve(Charge("c", 0.80m), Job, Noon));
        Assert.Throws<StepException>(() => account.Reserve(Charge("c", 0.81m), Job, Noon));
    }

    [Fact]
    public void A_call_whose_end_nobody_saw_is_picked_up_where_the_provider_can_tell()
    {
        var left = Entry("a", 0.90m) with { ProviderJob = "prediction-1" };

        Assert.Equal(left, Assert.Single(new Account([left]).Reserve(left.Charge, Job, Noon)));
    }

    [Fact]
    public void A_call_whose_end_nobody_saw_is_uncertain_where_the_provider_cannot_tell_and_counts_beside_the_new_one()
    {
        var left = Entry("a", 0.50m);

        var written = new Account([left]).Reserve(left.Charge, Job, Noon);

        Assert.Equal([Settlement.Uncertain, Settlement.Reserved], written.Select(entry => entry.Settlement));
        Assert.Equal([1, 2], written.Select(entry => entry.Number));
        Assert.Throws<StepException>(() => new Account(written).Reserve(Charge("b", 0.01m), Job, Noon));
    }

    [Fact]
    public void A_call_that_is_settled_and_made_again_is_a_charge_of_its_own()
    {
        var settled = Entry("a", 0.50m) with { Settlement = Settlement.Settled, SpentUsd = 0.40m };

        Assert.Equal(2, Assert.Single(new Account([settled]).Reserve(settled.Charge, Job, Noon)).Number);
    }

    private static Charge Charge(string key, decimal most) => new(key, "draw-scene", "provider", "model", most);

    private static LedgerEntry Entry(string key, decimal most, string job = "job") => new(Charge(key, most), job, "tenant", Noon);
}
