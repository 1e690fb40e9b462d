using OmaVideo.Azure.Access;
using OmaVideo.Core.Access;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Access;

public sealed class TableKeyStoreTests : KeyStoreContract, IAsyncLifetime
{
    private StorageAccount account = null!;

    protected override IKeyStore Store => new TableKeyStore(account);

    protected override IKeyStore Elsewhere => new TableKeyStore(account);

    public async Task InitializeAsync() => account = await Azurite.Account();

    public Task DisposeAsync() => Task.CompletedTask;
}
