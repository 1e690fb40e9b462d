using OmaVideo.Core.Cameo;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every store of portraits keeps to.</summary>
public abstract class PortraitStoreContract : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    protected abstract IPortraitStore Store { get; }

    [Fact]
    public async Task A_portrait_comes_back_as_it_was_and_is_another_guests_only_by_a_copy()
    {
        var (ada, bob) = (Guest.NewId(), Guest.NewId());
        await Store.Keep(ada, Photo("ada"), default);

        Assert.Equal("ada", await Opened(ada));
        Assert.Null(await Opened(bob));
        Assert.True(await Store.Copy(ada, bob, default));
        Assert.False(await Store.Copy(Guest.NewId(), bob, default));
        await Store.Shred(ada, default);
        Assert.Equal("ada", await Opened(bob));
    }

    [Fact]
    public async Task What_is_shredded_is_gone_and_twice_is_no_mistake()
    {
        var ada = Guest.NewId();
        await Store.Keep(ada, Photo("ada"), default);

        Assert.True(await Store.Shred(ada, default));
        Assert.False(await Store.Shred(ada, default));
        Assert.Null(await Opened(ada));
        Assert.False(await Store.Shred("../keys/pepper", default));
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string Photo(string text)
    {
        var file = Path.Combine(folder, "photo");
        File.WriteAllText(file, text);
        return file;
    }

    private async Task<string?> Opened(string guest)
    {
        var file = Path.Combine(folder, "opened");
        return await Store.Open(guest, file, default) ? await File.ReadAllTextAsync(file) : null;
    }
}
