using OmaVideo.Azure.Webhooks;
using OmaVideo.Core.Webhooks;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Webhooks;

public sealed class TableWebhookOutboxTests : WebhookOutboxContract, IAsyncLifetime
{
    private StorageAccount account = null!;

    protected override IWebhookOutbox Outbox => new TableWebhookOutbox(account);

    public async Task InitializeAsync() => account = await Azurite.Account();

    public Task DisposeAsync() => Task.CompletedTask;
}
