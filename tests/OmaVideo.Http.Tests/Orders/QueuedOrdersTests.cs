using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Orders;

namespace OmaVideo.Http.Tests.Orders;

public sealed class QueuedOrdersTests(Api api) : IClassFixture<Api>
{
    private const string Good = """{"prompt":"A lamp that follows the sun.","duration_seconds":15,"auto_approve":true}""";

    private static int numbers;
    private readonly string tenant = $"shop-{Interlocked.Increment(ref numbers)}";

    [Fact]
    public async Task An_order_becomes_a_job_of_the_queues_tenant_once_however_often_it_comes()
    {
        await Take(Good);
        await Take(Good, attempt: 2);

        Assert.Equal("A lamp that follows the sun", Assert.Single(await Jobs()).Order.Brief.Title);
    }

    [Theory]
    [InlineData("""{"prompt":"short"}""", "/prompt")]
    [InlineData("""{"prompt":"A lamp that follows the sun.","duration_seconds":15,"colour":"red"}""", "/colour")]
    [InlineData("""{"prompt":"A lamp that follows the sun.","duration_seconds":15,"webhook_url":"https://10.0.0.1/"}""", "/webhook_url")]
    [InlineData("""{"prompt":"A lamp that follows the sun.","duration_seconds":15,"asset_ids":["01k9v3m8q2x7d4twzh5n0c6rjb"]}""", "/asset_ids")]
    [InlineData("not an order", "JSON")]
    public async Task What_cannot_be_taken_goes_back_and_is_a_failed_job_with_the_reason_at_the_last_attempt(string order, string named)
    {
        await Assert.ThrowsAsync<StepException>(() => Take(order));
        Assert.Empty(await Jobs());
        Assert.Equal(StepFailure.Invalid, (await Assert.ThrowsAsync<StepException>(() => Take(order, QueueNames.MostAttempts))).Kind);

        var job = Assert.Single(await Jobs());
        Assert.Equal((JobStatus.Failed, "invalid"), (job.Status, job.Error!.Kind));
        Assert.Contains(named, job.Error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StepException>(() => Take(order, QueueNames.MostAttempts + 1));
        Assert.Single(await Jobs());
    }

    [Fact]
    public async Task A_dry_run_leaves_nothing()
    {
        await Take(Good.Replace("}", ",\"dry_run\":true}", StringComparison.Ordinal));

        Assert.Empty(await Jobs());
    }

    private Task Take(string order, long attempt = 1) => ActivatorUtilities
        .CreateInstance<QueuedOrders>(api.Services, new QueueOptions { Tenant = tenant })
        .Take(new(tenant, new DateTimeOffset(2026, 11, 21, 10, 0, 0, TimeSpan.Zero), attempt, Encoding.UTF8.GetBytes(order)), default);

    private async Task<List<Job>> Jobs() => await api.Services.GetRequiredService<IJobStore>().List(tenant, Listing.All, default).ToListAsync();
}
