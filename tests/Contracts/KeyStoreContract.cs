using OmaVideo.Core.Access;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every key store keeps to.</summary>
public abstract class KeyStoreContract
{
    protected static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    protected abstract IKeyStore Store { get; }

    /// <summary>The same store, as another process sees it.</summary>
    protected abstract IKeyStore Elsewhere { get; }

    [Fact]
    public async Task A_key_is_found_as_it_was_added()
    {
        Assert.False(await Store.Any(default));
        var key = await Added();

        Assert.True(await Store.Any(default));
        Assert.Equivalent(key, await Store.Find(key.Id, default), strict: true);
        Assert.Null(await Store.Find(KeyText.New().Id, default));
        Assert.Null(await Store.Find("../pepper", default));
    }

    [Fact]
    public async Task Keys_are_listed_oldest_first()
    {
        var (second, first) = (await Added(1), await Added(0));

        Assert.Equal([first.Id, second.Id], (await Store.All(default)).Select(key => key.Id));
    }

    [Fact]
    public async Task A_change_is_seen_at_once_wherever_it_was_made()
    {
        for (var i = 0; i < 20; i++)
        {
            var key = await Added(i);
            Assert.NotNull(await Elsewhere.Find(key.Id, default));
            await Elsewhere.Change(key.Id, known => known.Revoked(Now), default);
            Assert.Equal(Now, (await Store.Find(key.Id, default))!.RevokedAt);
        }
    }

    [Fact]
    public async Task Changes_at_the_same_time_are_all_made()
    {
        var key = await Added();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            (i % 2 == 0 ? Store : Elsewhere).Change(key.Id, known => known with { Name = known.Name + "." }, default)));

        Assert.Equal(20, (await Store.Find(key.Id, default))!.Name.Length);
    }

    [Theory]
    [InlineData("000000000000")]
    [InlineData("../../secret")]
    [InlineData("")]
    public async Task What_is_no_key_cannot_be_changed(string id) => Assert.Null(await Store.Change(id, key => key, default));

    protected async Task<ApiKey> Added(int minutes = 0)
    {
        var key = new ApiKey(KeyText.New().Id, "acme", "", Scope.Write, [new([1, 2, 3], Now)], Now.AddMinutes(minutes), Now.AddYears(1));
        await Store.Add(key, default);
        return key;
    }
}
