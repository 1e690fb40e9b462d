using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Access;
using OmaVideo.Http.Policies;
using OmaVideo.Local.Tests.Engine;

namespace OmaVideo.Http.Tests.Policies;

public sealed class LimitTests : IAsyncLifetime
{
    private static readonly object Order = new { prompt = "A lamp that follows the sun.", duration_seconds = 15 };

    private readonly TestClock clock = new() { Time = DateTimeOffset.UtcNow.Date.AddHours(12) };
    private readonly Api api = new();

    public Task InitializeAsync() => Started(new() { Generate = 2 });

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Each_caller_may_order_so_often_a_minute()
    {
        using var first = await Holder();
        using var second = await Holder();
        Assert.Equal((202, 202, 429), (await Ordered(first), await Ordered(first), await Ordered(first)));
        Assert.Equal(202, await Ordered(second));

        using var refused = await first.PostAsJsonAsync("/api/v2/generate", Order);
        Assert.Equal(("60", "\"generate\";r=0;t=60, \"upload\";r=10;t=60"), ($"{refused.Headers.RetryAfter}", Assert.Single(refused.Headers.GetValues("RateLimit"))));
        Assert.Equal("RateLimitError", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString());
        using var others = await first.GetAsync("/api/v2/jobs");
        Assert.Equal(200, (int)others.StatusCode);

        clock.Time += TimeSpan.FromSeconds(61);
        Assert.Equal(202, await Ordered(first));
    }

    [Fact]
    public async Task A_tenant_has_so_many_jobs_a_day_also_after_a_restart_and_from_several_keys()
    {
        await Restarted(new() { Generate = 100, JobsADay = 3 });
        using var first = await Holder();
        using var second = await Holder();
        var statuses = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Ordered(i % 2 == 0 ? first : second)));
        Assert.Equal(3, statuses.Count(status => status == 202));
        Assert.Equal(7, statuses.Count(status => status == 429));

        var key = first.DefaultRequestHeaders.GetValues("X-Api-Key").Single();
        await Restarted(new() { Generate = 100, JobsADay = 3 });
        using var again = api.Holder(key);
        using var refused = await again.PostAsJsonAsync("/api/v2/generate", Order);
        Assert.Equal((429, TimeSpan.FromHours(12)), ((int)refused.StatusCode, refused.Headers.RetryAfter!.Delta));
        Assert.StartsWith("Today's 3 jobs are used up", (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);

        clock.Time += TimeSpan.FromHours(12);
        Assert.Equal(202, await Ordered(again));
    }

    [Theory]
    [InlineData("Limits:Generate", "0", "The setting Limits:Generate wants a number from 1 up.")]
    [InlineData("Limits:Upload", "x", "The setting ")]
    [InlineData("Limits:JobsADay", "-1", "The setting Limits:JobsADay wants a number from 1 up.")]
    [InlineData("Access:Pepper", "c2hvcnQ=", "The setting Access:Pepper wants at least 32 bytes in base64.")]
    [InlineData("Access:TenantClaim", " ", "The setting Access:TenantClaim wants the type of a claim.")]
    [InlineData("Cors:Origins:0", "https://a.example/path", "The setting Cors:Origins wants origins such as https://studio.example, without a path.")]
    [InlineData("Cors:Origins:0", "*", "The setting Cors:Origins wants origins such as https://studio.example, without a path.")]
    public void A_wrong_setting_is_named(string setting, string value, string said)
    {
        var wrong = Assert.Throws<ArgumentException>(() => new ServiceCollection().AddPolicies(new ConfigurationManager { [setting] = value }));

        Assert.StartsWith(said, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2hvcnQ", $"{new AccessOptions { Pepper = "c2hvcnQ=" }}", StringComparison.Ordinal);
    }

    [Fact]
    public void Callers_who_are_gone_are_forgotten()
    {
        var windows = new RateWindows(new());
        for (var i = 0; i < 20_000; i++)
        {
            Assert.True(windows.Take(Allowance.Generate, $"{i}", clock.Time));
            clock.Time += TimeSpan.FromSeconds(1);
        }

        Assert.InRange(windows.Count, 1, 10_001);
    }

    private Task<HttpClient> Holder() => api.Caller("acme", Scope.Write);

    private static async Task<int> Ordered(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync("/api/v2/generate", Order);
        return (int)answer.StatusCode;
    }

    private Task Started(LimitOptions limits)
    {
        api.Change = services => services.AddSingleton(limits).AddSingleton<TimeProvider>(clock);
        return api.InitializeAsync();
    }

    private Task Restarted(LimitOptions limits)
    {
        api.Change = services => services.AddSingleton(limits).AddSingleton<TimeProvider>(clock);
        return api.Restart();
    }
}
