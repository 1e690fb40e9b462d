using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using OmaVideo.Azure.Cameo;
using OmaVideo.Core.Cameo;

namespace OmaVideo.Azure.Tests.Cameo;

public sealed class GuestStoresTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    private readonly TemporaryRoom room = new();
    private StorageAccount account = null!;

    private TableGuestStore Guests => new(account, NullLogger<TableGuestStore>.Instance);

    private BlobPortraitStore Portraits => new(account);

    public async Task InitializeAsync() => account = await Azurite.Account();

    [Fact]
    public async Task Guests_are_listed_oldest_first_by_whom_they_belong_to()
    {
        var (second, first, others) = (await Added("acme", "ann", 1), await Added("acme", "ann", 0), await Added("other", "ann", 2));

        Assert.Equal([first.Id, second.Id], await Ids("acme", "ann"));
        Assert.Equal([first.Id, second.Id, others.Id], await Ids(null, null));
        Assert.Empty(await Ids("acme", "bob"));

        await Guests.Remove(first.Id, default);
        Assert.Null(await Guests.Find(first.Id, default));
        Assert.Equal([second.Id], await Ids("acme", "ann"));
    }

    [Fact]
    public async Task Changes_at_the_same_time_are_all_made()
    {
        var guest = await Added("acme", "ann", 0);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Guests.Change(guest.Id, known => known with { Template = known.Template + "." }, default)));

        Assert.Equal(guest.Template.Length + 10, (await Guests.Find(guest.Id, default))!.Template.Length);
        Assert.Null(await Guests.Change(Guest.NewId(), known => known, default));
        Assert.Null(await Guests.Change("../secret", known => known, default));
    }

    [Fact]
    public async Task A_portrait_is_kept_sealed_copied_under_a_key_of_its_own_and_shredded()
    {
        var (file, back) = (Path.Combine(room.Folder, "photo"), Path.Combine(room.Folder, "back"));
        var photo = RandomNumberGenerator.GetBytes(1000);
        await File.WriteAllBytesAsync(file, photo);
        var (ann, bob) = (Guest.NewId(), Guest.NewId());

        await Portraits.Keep(ann, file, default);
        Assert.True(await Portraits.Copy(ann, bob, default));
        Assert.True(await Portraits.Shred(ann, default));

        Assert.False(await Portraits.Shred(ann, default));
        Assert.False(await Portraits.Open(ann, back, default));
        Assert.True(await Portraits.Open(bob, back, default));
        Assert.Equal(photo, await File.ReadAllBytesAsync(back));
        Assert.False(await Portraits.Open("../secret", back, default));
    }

    public Task DisposeAsync()
    {
        room.Dispose();
        return Task.CompletedTask;
    }

    private Task<List<string>> Ids(string? owner, string? user) => Guests.List(owner, user, default).Select(guest => guest.Id).ToListAsync().AsTask();

    private async Task<Guest> Added(string owner, string user, int minutes)
    {
        var guest = new Guest(Guest.NewId(), owner, user, "fireside_chat", null, null, null, Now.AddMinutes(minutes), Now.AddDays(1));
        await Guests.Add(guest, default);
        return guest;
    }
}
