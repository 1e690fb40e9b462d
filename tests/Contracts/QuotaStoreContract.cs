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
    public async Task Everybody_has_their_own_anew_each_day()
    {
        var one = Ten with { Most = 1 };
        await Store.Take(one, "a", default);

        Assert.True(await Store.Take(one with { Account = "jobs-other" }, "b", default));
        Assert.True(await Store.Take(one with { Day = one.Day.AddDays(1) }, "b", default));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero), one.Ends);
    }
}
