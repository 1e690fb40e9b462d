using Azure.Storage.Queues.Models;
using OmaVideo.Http.Orders;

namespace OmaVideo.Functions.Intake;

/// <summary>A message of the platform's as the order it holds.</summary>
internal static class Letter
{
    public static QueuedOrder Of(QueueMessage message) =>
        new(message.MessageId, message.InsertedOn ?? DateTimeOffset.UnixEpoch, message.DequeueCount, message.Body.ToMemory());
}
