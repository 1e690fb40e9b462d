using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Casting;

namespace OmaVideo.Http.Tests.Orders;

/// <summary>Orders where somebody has to be paid.</summary>
public sealed class HiredTests : IAsyncLifetime
{
    private static readonly DateOnly Soon = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30);
    private static readonly Model Painter = new("house", "painter", [Role.Image], [new(Unit.Image, 0.5m, new(2026, 11, 21), "list")], RetiresOn: Soon);

    private readonly Api api = new()
    {
        Change = services => services.AddSingleton(new Cast(new Catalogue([Painter]), new HashSet<string> { "house" }, TimeProvider.System)),
    };

    public Task InitializeAsync() => api.InitializeAsync();

    public Task DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task An_estimate_says_who_is_paid_and_a_job_what_it_will_cost()
    {
        var line = (await api.Post("/api/v2/estimate", Api.Order(review: true), 200)).GetProperty("lines").EnumerateArray().Single(one => one.TryGetProperty("model", out _));
        Assert.Equal(("house", "painter", 1.5m, 3m), (line.GetProperty("provider").GetString(), line.GetProperty("model").GetString(), line.GetProperty("cost_usd").GetDecimal(), line.GetProperty("most_usd").GetDecimal()));
        Assert.Equal(("image", 3), (line.GetProperty("units")[0].GetProperty("unit").GetString(), line.GetProperty("units")[0].GetProperty("count").GetInt32()));

        var job = await api.Post("/api/v2/generate", Api.Order(review: true), 202);
        Assert.Equal(1.5m, job.GetProperty("cost").GetProperty("estimated_usd").GetDecimal());
    }

    [Fact]
    public async Task An_order_that_cannot_be_had_for_its_budget_is_refused_with_the_field_named()
    {
        object order = new { prompt = "A lamp that follows the sun. It never sleeps.", duration_seconds = 15, budget_usd = 1.2 };

        var refused = await api.Post("/api/v2/generate", order, 402);
        Assert.Equal("BudgetExceededError", refused.GetProperty("error").GetString());
        Assert.Equal(("/budget_usd", "1.2"), (refused.GetProperty("details")[0].GetProperty("field").GetString(), refused.GetProperty("details")[0].GetProperty("found").GetString()));
        var batch = await api.Post("/api/v2/batch", new { orders = new[] { order } }, 202);
        Assert.Equal("/orders/0/budget_usd", batch.GetProperty("data")[0].GetProperty("details")[0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_model_that_retires_with_nobody_to_follow_is_in_the_figures_and_makes_the_house_less_than_well()
    {
        var stats = JsonDocument.Parse(await api.Client.GetStringAsync("/api/v1/stats")).RootElement.GetProperty("retiring")[0];
        Assert.Equal(("painter", $"{Soon:yyyy-MM-dd}", 30, true), (stats.GetProperty("model").GetString(), stats.GetProperty("retires_on").GetString(), stats.GetProperty("days_left").GetInt32(), stats.GetProperty("in_use").GetBoolean()));

        var health = JsonDocument.Parse(await api.Client.GetStringAsync("/health")).RootElement;
        Assert.Equal("degraded", health.GetProperty("status").GetString());
        Assert.Contains(health.GetProperty("checks").EnumerateArray(), check => check.GetProperty("detail").GetString()!.StartsWith("house/painter retires on", StringComparison.Ordinal));
    }
}
