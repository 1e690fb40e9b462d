using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Rules;

/// <summary>It is there at once, and stays where it is.</summary>
[Collection(nameof(Theatre))]
public sealed class LightnessTests(Theatre theatre)
{
    private const string Shifts = """
        new PerformanceObserver(list => list.getEntries().forEach(entry => entry.hadRecentInput || (window.shifted = (window.shifted ?? 0) + entry.value))).observe({ type: "layout-shift", buffered: true });
        """;

    [FactWithBrowser]
    public async Task All_of_it_together_is_under_150_KB()
    {
        await using var visitor = await theatre.Visit();
        var bytes = 0L;
        visitor.Page.RequestFinished += async (_, request) =>
        {
            if (request.Url.Contains("/studio", StringComparison.Ordinal) || request.Url.EndsWith("openapi.json", StringComparison.Ordinal))
                Interlocked.Add(ref bytes, (await request.SizesAsync()).ResponseBodySize);
        };
        foreach (var screen in new[] { "/new", "/jobs", "/settings", "/cameo", $"/jobs/{await theatre.Untouched()}/board", $"/jobs/{await theatre.Finished()}/progress", $"/jobs/{await theatre.Finished()}/watch" })
            await visitor.At(screen);
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.InRange(bytes, 20_000, 150_000);
    }

    [FactWithBrowser]
    public async Task The_first_view_is_there_within_a_second_on_a_slow_processor()
    {
        await using var visitor = await theatre.Visit();
        var line = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await visitor.At("/new");
        await line.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
        var times = new List<double>();
        for (var i = 0; i < 3; i++)
        {
            await visitor.Page.ReloadAsync();
            await visitor.Page.Locator("#stage h1").WaitForAsync();
            times.Add(await visitor.Page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 9999"));
        }

        Assert.InRange(times.Min(), 1, 1000);
    }

    [TheoryWithBrowser]
    [InlineData("desk")]
    [InlineData("phone")]
    public async Task Nothing_moves_while_pictures_come_in(string window)
    {
        await using var visitor = await theatre.Visit(Window.Named(window));
        await visitor.Page.AddInitScriptAsync(Shifts);
        // Pictures come late, so that what would make room for them is seen doing so.
        await visitor.Page.RouteAsync(new System.Text.RegularExpressions.Regex("/(image|thumbnail)$"), async route =>
        {
            await Task.Delay(300);
            await route.ContinueAsync();
        });
        foreach (var screen in new[] { "/new", $"/jobs/{await theatre.Untouched()}/board", $"/jobs/{await theatre.Finished()}/watch", "/jobs" })
        {
            await visitor.Page.GotoAsync("about:blank");
            await visitor.At(screen);
            await visitor.Until("[...document.images].every(image => image.getBoundingClientRect().top > innerHeight || (image.src && image.complete))");
            await visitor.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

            Assert.InRange(await visitor.Page.EvaluateAsync<double>("window.shifted ?? 0"), 0, 0.02);
        }
    }
}
