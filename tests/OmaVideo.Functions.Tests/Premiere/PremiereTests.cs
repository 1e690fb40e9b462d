using System.Text.Json;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Api;
using OmaVideo.Functions.Intake;
using OmaVideo.Functions.Upkeep;

namespace OmaVideo.Functions.Tests.Premiere;

public class PremiereTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    [Fact]
    public async Task An_order_from_the_queue_becomes_a_film_in_the_account_and_its_events_go_out()
    {
        await using var house = await WholeHouse.Open();
        var (orders, upkeep) = (house.Function<OrderFunctions>(), house.Function<UpkeepFunctions>());

        await orders.Take(Message("good", """{"prompt":"A lamp that follows the sun and sleeps at night.","duration_seconds":5,"auto_approve":true,"quality":"draft"}"""), house.Client, default);
        await Assert.ThrowsAsync<StepException>(() => orders.Take(Message("bad", "no order", QueueNames.MostAttempts), house.Client, default));

        var jobs = await house.Get<IJobStore>().List("queue", Listing.All, default).ToListAsync();
        var (poisoned, good) = (Assert.Single(jobs, job => job.Status == JobStatus.Failed), Assert.Single(jobs, job => job.Status != JobStatus.Failed));
        var made = (await house.Get<JobWait>().Until(good.Id, job => job.Status.IsFinal(), Patience, default))!;
        Assert.True(made.Status == JobStatus.Completed, made.Error?.Message);

        await upkeep.PostEvents(new TimerInfo(), default);
        await upkeep.CarryWebhooks(new TimerInfo(), default);
        await upkeep.SweepStuckJobs(new TimerInfo(), house.Client, default);
        await upkeep.SweepOldJobs(new TimerInfo(), house.Client, default);
        await upkeep.BeginDay(new TimerInfo(), default);
        await upkeep.CheckCatalogue(new TimerInfo());

        var events = (await Queue(house).ReceiveMessagesAsync(10)).Value.Select(message => JsonDocument.Parse(message.Body.ToString()).RootElement).ToList();
        Assert.Equal(
            [("job.completed", good.Id), ("job.failed", poisoned.Id)],
            events.Select(e => (e.GetProperty("type").GetString()!, e.GetProperty("data").GetProperty("id").GetString()!)).Order());
        Assert.Equal(made.Delivered!.Video.Bytes, await Fetch(house, made));
        Assert.Equal(6, (await house.Get<Core.Artifacts.IStockTaking>().Count(default)).Count(stock => stock.Kind is "artifacts/masters" or "artifacts/stills" or "artifacts/voices" or "artifacts/music" or "artifacts/posters" or "artifacts/captions"));
    }

    private static QueueClient Queue(WholeHouse house) => new(house.Storage, QueueNames.VideoEvents, new() { MessageEncoding = QueueMessageEncoding.Base64 });

    private static QueueMessage Message(string id, string body, long attempt = 1) =>
        QueuesModelFactory.QueueMessage(id, "receipt", BinaryData.FromString(body), attempt, insertedOn: DateTimeOffset.UtcNow);

    /// <summary>Through its function, as the tenant's own.</summary>
    /// <returns>How many bytes came.</returns>
    private static async Task<long> Fetch(WholeHouse house, Job job)
    {
        var context = new DefaultHttpContext { RequestServices = house.Services };
        context.Request.Method = HttpMethods.Get;
        context.Request.RouteValues["id"] = job.Id;
        context.Request.Headers["X-MS-CLIENT-PRINCIPAL"] = Convert.ToBase64String("""
            {"claims":[{"typ":"http://schemas.microsoft.com/identity/claims/objectidentifier","val":"queue"},{"typ":"roles","val":"read"}]}
            """u8);
        using var body = new MemoryStream();
        context.Response.Body = body;
        await (await DeliveryFunctions.GetVideo(context.Request)).ExecuteAsync(context);
        Assert.Equal(StatusCodes.Status200OK, context.Response.StatusCode);
        return body.Length;
    }
}
