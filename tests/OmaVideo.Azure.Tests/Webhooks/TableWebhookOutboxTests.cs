using OmaVideo.Azure.Webhooks;
using OmaVideo.Core.Webhooks;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Webhooks;

public sealed class TableWebhookOutboxTests : WebhookOutboxContract, IOnAzurite
{
    public StorageAccount Account { get; set; } = null!;

    protected override IWebhookOutbox Outbox => new TableWebhookOutbox(Account);
}
