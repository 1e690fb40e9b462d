using OmaVideo.Azure.Access;
using OmaVideo.Core.Access;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Access;

public sealed class TableRequestStoreTests : RequestStoreContract, IAsyncLifetime
{
    private StorageAccount account = null!;

    protected override IRequestStore Store => new TableRequestStore(account, TimeProvider.System);

    protected override IRequestStore Elsewhere => new TableRequestStore(account, TimeProvider.System);

    public async Task InitializeAsync() => account = await Azurite.Account();

    public Task DisposeAsync() => Task.CompletedTask;
}
