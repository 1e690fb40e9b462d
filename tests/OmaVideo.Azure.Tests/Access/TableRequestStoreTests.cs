using OmaVideo.Azure.Access;
using OmaVideo.Core.Access;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Access;

public sealed class TableRequestStoreTests : RequestStoreContract, IOnAzurite
{
    public StorageAccount Account { get; set; } = null!;

    protected override IRequestStore Store => new TableRequestStore(Account, TimeProvider.System);

    protected override IRequestStore Elsewhere => new TableRequestStore(Account, TimeProvider.System);
}
