using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using OmaVideo.Core.Premises;
using OmaVideo.Functions.Flow;
using OmaVideo.Http.Orders;

namespace OmaVideo.Functions.Intake;

/// <summary>Orders that come through a queue. One that cannot be taken is put into the poison queue by the platform, and stays there.</summary>
public sealed class OrderFunctions(QueuedOrders orders, DurableEngine engine)
{
    [Function(FunctionNames.TakeOrder)]
    public Task Take([QueueTrigger(QueueNames.VideoOrders, Connection = StorageSettings.Connection)] QueueMessage message, [DurableClient] DurableTaskClient client, CancellationToken ct) =>
        engine.With(client, () => orders.Take(Letter.Of(message), ct));
}
