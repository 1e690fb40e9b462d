using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Core.Cameo;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Portraits;
using OmaVideo.Tests.Contracts;

namespace OmaVideo.Local.Tests.Stores;

public sealed class FileGuestStoreTests : GuestStoreContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileGuestStoreTests() => (Store, Elsewhere) = (NewStore(), NewStore());

    protected override IGuestStore Store { get; }

    protected override IGuestStore Elsewhere { get; }

    [Fact]
    public async Task A_damaged_record_keeps_nobody_from_the_others()
    {
        var id = Guest.NewId();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "guests", $"{id}.json"), "{");

        Assert.Empty(await Store.List(null, null, default).ToListAsync());
        await Assert.ThrowsAsync<IOException>(() => Store.Find(id, default));
    }

    public void Dispose() => folder.Dispose();

    private FileGuestStore NewStore() => new(new DataFolder(folder.Path), NullLogger<FileGuestStore>.Instance);
}

public sealed class FilePortraitSafeTests : PortraitStoreContract
{
    private readonly TemporaryFolder folder = new();

    public FilePortraitSafeTests() => Store = new PortraitStore(new FilePortraitSafe(new DataFolder(folder.Path)));

    protected override IPortraitStore Store { get; }

    [Fact]
    public async Task What_lies_on_the_disk_shows_nothing_and_only_its_owner_reads_it()
    {
        var guest = Guest.NewId();
        var photo = folder.File("photo");
        await File.WriteAllTextAsync(photo, "the face of ada, the face of ada");
        await Store.Keep(guest, photo, default);
        File.Delete(photo);

        var kept = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToList();
        Assert.Equal(2, kept.Count);
        Assert.All(kept, file => Assert.DoesNotContain("face", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.All(kept, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [Fact]
    public void A_portrait_opens_only_with_its_own_key_and_for_its_own_guest()
    {
        var (key, ada) = (SealedPortrait.NewKey(), Guest.NewId());
        var kept = SealedPortrait.Seal("face"u8, key, ada);

        Assert.Equal("face"u8.ToArray(), SealedPortrait.Open(kept, key, ada));
        Assert.ThrowsAny<CryptographicException>(() => SealedPortrait.Open(kept, SealedPortrait.NewKey(), ada));
        Assert.ThrowsAny<CryptographicException>(() => SealedPortrait.Open(kept, key, Guest.NewId()));
        Assert.ThrowsAny<CryptographicException>(() => SealedPortrait.Open(kept.AsSpan(0, 20), key, ada));
        Assert.NotEqual(kept, SealedPortrait.Seal("face"u8, key, ada));
    }
}
