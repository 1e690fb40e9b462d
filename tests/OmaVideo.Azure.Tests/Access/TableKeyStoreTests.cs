using OmaVideo.Azure.Access;
using OmaVideo.Core.Access;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Access;

public sealed class TableKeyStoreTests : KeyStoreContract, IOnAzurite
{
    public StorageAccount Account { get; set; } = null!;

    protected override IKeyStore Store => new TableKeyStore(Account);

    protected override IKeyStore Elsewhere => new TableKeyStore(Account);
}
