using OmaVideo.Core.Webhooks;

namespace OmaVideo.Tests.Contracts;

/// <summary>What every store of webhook secrets keeps to.</summary>
public abstract class WebhookSecretsContract
{
    protected static readonly DateTimeOffset Now = new(2026, 11, 21, 11, 0, 0, TimeSpan.Zero);

    protected abstract IWebhookSecrets Secrets { get; }

    [Fact]
    public async Task Each_tenant_has_secrets_of_their_own()
    {
        var mine = await Secrets.Renew("me", Now, default);
        var theirs = await Secrets.Renew("../them", Now, default);

        Assert.Equal(mine.Reveal(), Assert.Single(await Secrets.Of("me", Now, default)).Reveal());
        Assert.Equal(theirs.Reveal(), Assert.Single(await Secrets.Of("../them", Now, default)).Reveal());
        Assert.NotEqual(mine.Reveal(), theirs.Reveal());
        Assert.Empty(await Secrets.Of("nobody", Now, default));
    }

    [Fact]
    public async Task An_old_secret_signs_until_its_time_is_over_and_no_renewal_makes_that_later()
    {
        var (first, second) = (await Secrets.Renew("me", Now, default), await Secrets.Renew("me", Now.AddHours(1), default));
        var third = await Secrets.Renew("me", Now.AddHours(2), default);

        Assert.Equal([third.Reveal(), second.Reveal(), first.Reveal()], (await Secrets.Of("me", Now, default)).Select(s => s.Reveal()));
        Assert.Equal([third.Reveal(), second.Reveal()], (await Secrets.Of("me", Now.AddHours(1.5), default)).Select(s => s.Reveal()));
        Assert.Equal([third.Reveal()], (await Secrets.Of("me", Now.AddDays(1), default)).Select(s => s.Reveal()));
    }
}
