using System.Text.Json;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Webhooks;

/// <summary>What a receiver is sent.</summary>
/// <param name="Timestamp">When it happened.</param>
/// <param name="Data">The job as it was then.</param>
public sealed record WebhookPayload(string Type, DateTimeOffset Timestamp, JobAnswer Data)
{
    public static byte[] Of(WebhookMessage message) =>
        JsonSerializer.SerializeToUtf8Bytes(new WebhookPayload(message.Type, message.At, JobAnswer.Of(message.Job)), Wire.Json);
}
