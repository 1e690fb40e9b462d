using OmaVideo.Azure.Cameo;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Premises;
using OmaVideo.Media.Portraits;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Azure.Tests.Cameo;

public sealed class BlobPortraitSafeTests : PortraitStoreContract, IOnAzurite
{
    public StorageAccount Account { get; set; } = null!;

    protected override IPortraitStore Store => new PortraitStore(new BlobPortraitSafe(Account));

    [Fact]
    public async Task What_lies_in_the_account_shows_nothing_and_no_backup_has_its_key()
    {
        var ada = Guest.NewId();
        await Store.Keep(ada, Photo("the face of ada, the face of ada"), default);

        var kept = await Account.Container(ContainerNames.Portraits).GetBlobClient(ada).DownloadContentAsync();
        Assert.DoesNotContain("face", kept.Value.Content.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(TableNames.PortraitKeys, TableNames.BackedUp);
    }
}
