using OmaVideo.Core.Access;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every quota store keeps to.</summary>
public abstract class QuotaStoreContract
{
    protected static readonly Quota Ten = new("jobs-acme", new DateOnly(2026, 11, 21), 10);

    protected abstract IQuotaStore Store { get; }

    /// <summary>The same store, as another process sees it.</summary>
    protected abstract IQuotaStore Elsewhere { get; }

    [Fact]
    public async Task No_more_is_taken_than_there_is_however_many_take_at_once()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? Store : Elsewhere).Take(Ten, $"{i}", default)));

        Assert.Equal(10, taken.Count(given => given));
        Assert.Equal(10, await Elsewhere.Taken(Ten, default));
    }

    [Fact]
    public async Task What_has_one_takes_no_other()
    {
        var one = Ten with { Most = 1 };

        Assert.True(await Store.Take(one, "a", default));
        Assert.True(await Elsewhere.Take(one, "a", default));
        Assert.False(await Store.Take(one, "b", default));
        Assert.Equal(1, await Store.Taken(one, default));
    }

    [Fact]
    public async Task What_is_given_back_is_there_for_others_and_nobody_gives_back_what_they_do_not_have()
    {
        var two = Ten with { Most = 2 };
        await Store.Take(two, "a", default);
        await Store.Take(two, "b", default);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? Store : Elsewhere).GiveBack(two, i < 4 ? "a" : "c", default)));

        Assert.Equal(1, await Elsewhere.Taken(two, default));
        Assert.Equal((true, false), (await Elsewhere.Take(two, "c", default), await Store.Take(two, "d", default)));
        await Store.GiveBack(two, "c", default);
        Assert.True(await Store.Take(two, "a", default));
    }

    [Fact]
    public async Task Everybody_has_their_own_anew_each_day()
    {
        var one = Ten with { Most = 1 };
        await Store.Take(one, "a", default);

        Assert.True(await Store.Take(one with { Account = "jobs-other" }, "b", default));
        Assert.True(await Store.Take(one with { Day = one.Day.AddDays(1) }, "b", default));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero), one.Ends);
    }
}
