using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Intake;
using OmaVideo.Functions.Tests.Flow;

namespace OmaVideo.Functions.Tests.Intake;

public class OrderFunctionsTests
{
    private static readonly DateTimeOffset Inserted = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_order_from_the_queue_is_made_once_however_often_its_message_comes()
    {
        await using var house = await House.Open();
        await using var services = Services(house);
        var functions = Functions(services);
        var message = Message("""{"prompt":"A lamp that follows the sun.","duration_seconds":15,"auto_approve":true}""");

        await functions.Take(message, house.Client, default);
        await functions.Take(message, house.Client, default);

        var job = Assert.Single(await house.Jobs.List("queue", Listing.All, default).ToListAsync());
        await house.Jobs.Until(job.Id, e => e.News is VideoCompleted);
    }

    [Theory]
    [InlineData("""{"prompt":"A lamp"}""", "/prompt")]
    [InlineData("no order at all", "JSON")]
    [InlineData("""{"prompt":"A lamp that follows the sun.","duration_seconds":15,"colour":"red"}""", "/colour")]
    public async Task An_order_that_cannot_be_taken_goes_back_and_at_last_is_a_failed_job_that_says_why(string order, string named)
    {
        await using var house = await House.Open();
        await using var services = Services(house);
        var functions = Functions(services);

        await Assert.ThrowsAsync<StepException>(() => functions.Take(Message(order, QueueNames.MostAttempts - 1), house.Client, default));
        Assert.Empty(await house.Jobs.List("queue", Listing.All, default).ToListAsync());
        await Assert.ThrowsAsync<StepException>(() => functions.Take(Message(order, QueueNames.MostAttempts), house.Client, default));

        var job = Assert.Single(await house.Jobs.List("queue", Listing.All, default).ToListAsync());
        Assert.Equal((JobStatus.Failed, "invalid"), (job.Status, job.Error!.Kind));
        Assert.Contains(named, job.Error.Message, StringComparison.Ordinal);
    }

    private static OrderFunctions Functions(IServiceProvider services) => ActivatorUtilities.CreateInstance<OrderFunctions>(services);

    private static ServiceProvider Services(House house) => StandIns.AddTo(new ServiceCollection())
        .AddLogging()
        .AddStudio(new ConfigurationBuilder().Build())
        .AddSingleton<IJobStore>(house.Jobs)
        .BuildServiceProvider();

    private static QueueMessage Message(string body, long attempt = 1) =>
        QueuesModelFactory.QueueMessage("a-message", "receipt", BinaryData.FromString(body), attempt, insertedOn: Inserted);
}
