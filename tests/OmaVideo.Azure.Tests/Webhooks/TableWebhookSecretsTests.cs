using OmaVideo.Azure.Webhooks;
using OmaVideo.Core.Webhooks;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Webhooks;

public sealed class TableWebhookSecretsTests : WebhookSecretsContract, IOnAzurite
{
    public StorageAccount Account { get; set; } = null!;

    protected override IWebhookSecrets Secrets => new TableWebhookSecrets(Account);
}
