using OmaVideo.Core.Cameo;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every store of guests keeps to.</summary>
public abstract class GuestStoreContract
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero);

    protected abstract IGuestStore Store { get; }

    /// <summary>The same store, as another process sees it.</summary>
    protected abstract IGuestStore Elsewhere { get; }

    [Fact]
    public async Task A_guest_is_found_by_whoever_asks_until_removed()
    {
        var guest = Guest("acme", "ada");
        await Store.Add(guest, default);

        Assert.Equal(guest, await Elsewhere.Find(guest.Id, default));
        Assert.Null(await Store.Find(Core.Cameo.Guest.NewId(), default));
        Assert.Null(await Store.Find("../../etc/passwd", default));
        await Elsewhere.Remove(guest.Id, default);
        Assert.Null(await Store.Find(guest.Id, default));
        Assert.Empty(await Store.List("acme", "ada", default).ToListAsync());
    }

    [Fact]
    public async Task They_are_listed_by_owner_and_user_oldest_first()
    {
        Guest[] guests = [Guest("acme", "ada", 2), Guest("acme", "ada", 1), Guest("acme", "bob", 3), Guest("other", "ada", 4)];
        foreach (var guest in guests)
            await Store.Add(guest, default);

        Assert.Equal([guests[1].Id, guests[0].Id], await Ids("acme", "ada"));
        Assert.Equal([guests[1].Id, guests[0].Id, guests[2].Id], await Ids("acme", null));
        Assert.Equal(4, (await Ids(null, null)).Count);
        Assert.Empty(await Ids("acme", "nobody"));
    }

    [Fact]
    public async Task Changes_at_the_same_time_come_one_after_the_other()
    {
        var guest = Guest("acme", "ada");
        await Store.Add(guest, default);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? Store : Elsewhere).Change(guest.Id, there => there with { PhotoUntil = there.PhotoUntil.AddDays(1) }, default)));

        Assert.Equal(guest.PhotoUntil.AddDays(20), (await Store.Find(guest.Id, default))!.PhotoUntil);
        Assert.Null(await Store.Change(Core.Cameo.Guest.NewId(), there => there, default));
    }

    [Fact]
    public async Task Of_somebody_forgotten_only_the_revocation_stays()
    {
        var guest = Guest("acme", "ada");
        await Store.Add(guest, default);
        var revocation = new Revocation(Now, "Enough.", 2, 1, true, 0, true);

        await Store.Change(guest.Id, there => there.Forgotten(revocation), default);

        var left = (await Elsewhere.Find(guest.Id, default))!;
        Assert.Equal((revocation, null, null, null), (left.Revocation, left.Consent, left.Portrait, left.Seal));
        Assert.False(left.Agrees(Now));
    }

    private async Task<List<string>> Ids(string? owner, string? user) => await Store.List(owner, user, default).Select(guest => guest.Id).ToListAsync();

    private static Guest Guest(string owner, string user, int second = 0) => new(
        Core.Cameo.Guest.NewId(), owner, user, "custom", new("Ada", Now, "custom", Now.AddDays(9)), new(512, 640, 0.5, FaceFinding.One), "seal", Now.AddSeconds(second), Now.AddDays(7), "asset");
}
