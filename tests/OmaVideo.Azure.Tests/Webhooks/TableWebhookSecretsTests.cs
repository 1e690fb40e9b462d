using OmaVideo.Azure.Webhooks;
using OmaVideo.Core.Webhooks;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Webhooks;

public sealed class TableWebhookSecretsTests : WebhookSecretsContract, IAsyncLifetime
{
    private StorageAccount account = null!;

    protected override IWebhookSecrets Secrets => new TableWebhookSecrets(account);

    public async Task InitializeAsync() => account = await Azurite.Account();

    public Task DisposeAsync() => Task.CompletedTask;
}
