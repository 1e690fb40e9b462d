using OmaVideo.Azure.Costs;
using OmaVideo.Core.Costs;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Costs;

public sealed class TableLedgerTests : LedgerContract, IAsyncLifetime
{
    private StorageAccount account = null!;

    protected override ILedger Ledger => field ??= new TableLedger(account);

    public async Task InitializeAsync() => account = await Azurite.Account();

    public Task DisposeAsync() => Task.CompletedTask;
}
