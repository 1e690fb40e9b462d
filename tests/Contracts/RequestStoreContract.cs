using OmaVideo.Core.Access;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every store of requests keeps to.</summary>
public abstract class RequestStoreContract
{
    protected const string Name = "3f9a";

    protected static readonly FirstAttempt First = new(new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero), 42);

    private static readonly FirstAttempt Later = new(First.At.AddHours(23), 43);
    private static readonly KeptAnswer Answer = new(202, new Dictionary<string, string> { ["Location"] = "/there" }, [1, 2, 3]);

    protected abstract IRequestStore Store { get; }

    /// <summary>The same store, as another process sees it.</summary>
    protected abstract IRequestStore Elsewhere { get; }

    [Fact]
    public async Task One_of_many_has_it_in_hand()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => (i % 2 == 0 ? Store : Elsewhere).Begin(Name, "a", First, default))));

        var mine = Assert.Single(claims.OfType<Claim.Yours>());
        Assert.Equal(49, claims.OfType<Claim.Busy>().Count());
        await mine.Request.DisposeAsync();
    }

    [Fact]
    public async Task What_was_answered_is_answered_again()
    {
        await Carry(request => request.Answer(Answer, default));

        Assert.Equivalent(Answer, Assert.IsType<Claim.Done>(await Elsewhere.Begin(Name, "a", Later, default)).Answer, strict: true);
        Assert.IsType<Claim.Another>(await Store.Begin(Name, "b", Later, default));
    }

    [Fact]
    public async Task What_was_let_go_without_an_answer_goes_on_as_the_first_attempt()
    {
        await Carry(_ => Task.CompletedTask);

        Assert.IsType<Claim.Another>(await Store.Begin(Name, "b", Later, default));
        var again = Assert.IsType<Claim.Yours>(await Elsewhere.Begin(Name, "a", Later, default));
        Assert.Equal(First, again.Request.First);
        await again.Request.DisposeAsync();
    }

    [Fact]
    public async Task What_was_forgotten_never_was()
    {
        await Carry(request => request.Forget(default));

        var again = Assert.IsType<Claim.Yours>(await Store.Begin(Name, "b", Later, default));
        Assert.Equal(Later, again.Request.First);
        await again.Request.DisposeAsync();
    }

    [Fact]
    public async Task After_a_day_nothing_is_known_any_more()
    {
        await Carry(request => request.Answer(Answer, default));

        var again = Assert.IsType<Claim.Yours>(await Store.Begin(Name, "b", Later with { At = First.At.AddHours(24) }, default));
        await again.Request.DisposeAsync();
    }

    private async Task Carry(Func<IRequestInHand, Task> end)
    {
        await using var request = Assert.IsType<Claim.Yours>(await Store.Begin(Name, "a", First, default)).Request;
        Assert.Equal(First, request.First);
        await end(request);
    }
}
