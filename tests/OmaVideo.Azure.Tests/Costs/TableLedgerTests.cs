using OmaVideo.Azure.Costs;
using OmaVideo.Core.Costs;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Costs;

public sealed class TableLedgerTests : LedgerContract, IOnAzurite
{
    public StorageAccount Account { get; set; } = null!;

    protected override ILedger Ledger => field ??= new TableLedger(Account);
}
