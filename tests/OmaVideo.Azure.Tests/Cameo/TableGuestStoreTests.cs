using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Azure.Cameo;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Premises;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Cameo;

public sealed class TableGuestStoreTests : GuestStoreContract, IOnAzurite
{
    public StorageAccount Account { get; set; } = null!;

    protected override IGuestStore Store => new TableGuestStore(Account, NullLogger<TableGuestStore>.Instance);

    protected override IGuestStore Elsewhere => new TableGuestStore(Account, NullLogger<TableGuestStore>.Instance);

    [Fact]
    public async Task A_damaged_record_keeps_nobody_from_the_others()
    {
        var id = Guest.NewId();
        await Account.Table(TableNames.Guests).Put(new("guests", id) { ["Json0"] = "{" }, default);

        Assert.Empty(await Store.List(null, null, default).ToListAsync());
        await Assert.ThrowsAsync<IOException>(() => Store.Find(id, default));
    }
}
