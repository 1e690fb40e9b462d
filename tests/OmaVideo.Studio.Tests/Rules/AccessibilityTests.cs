using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Rules;

/// <summary>Everybody can use it: axe-core finds nothing, on any screen, in either light.</summary>
[Collection(nameof(Theatre))]
public sealed class AccessibilityTests(Theatre theatre)
{
    private const string Look = """
        async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }))
            .violations.flatMap(found => found.nodes.map(node => `${found.id}: ${node.target.join(" ")}: ${node.failureSummary}`))
        """;

    public static TheoryData<string, string> Screens()
    {
        var all = new TheoryData<string, string>();
        foreach (var screen in new[] { "/new", "/jobs", "/settings", "/cameo", "guest", "board", "edit", "animatic", "progress", "watch", "batch", "nothing" })
        {
            all.Add(screen, "desk");
            all.Add(screen, "desk-dark");
        }

        return all;
    }

    [TheoryWithBrowser(axe: true)]
    [MemberData(nameof(Screens))]
    public async Task No_screen_shuts_anybody_out(string screen, string window)
    {
        await using var visitor = await theatre.Visit(window == Window.Desk.Name ? Window.Desk : Window.Desk.Dark);
        await Open(visitor, screen);
        await visitor.Page.EvaluateAsync(await File.ReadAllTextAsync(Browsing.Axe!));
        var found = await visitor.Page.EvaluateAsync<string[]>(Look);
        await visitor.Shoot($"screen-{screen.Trim('/')}");

        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    /// <summary>Whoever cannot see far sees all of it on a screen as wide as a phone.</summary>
    [TheoryWithBrowser]
    [InlineData("/new")]
    [InlineData("/jobs")]
    [InlineData("/settings")]
    [InlineData("/cameo")]
    [InlineData("guest")]
    [InlineData("board")]
    [InlineData("progress")]
    [InlineData("watch")]
    public async Task Nothing_lies_beyond_the_edge_of_a_narrow_screen(string screen)
    {
        await using var visitor = await theatre.Visit(new("narrow", 320, 640));
        await Open(visitor, screen);

        Assert.Equal(320, await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private async Task Open(Visitor visitor, string screen)
    {
        var job = screen is "board" or "edit" or "animatic" ? await theatre.Untouched() : screen is "watch" or "progress" ? await theatre.Finished() : screen is "guest" ? await theatre.Greeted() : "";
        await visitor.At(screen switch
        {
            "board" or "edit" or "animatic" => $"/jobs/{job}/board",
            "watch" or "progress" => $"/jobs/{job}/{screen}",
            "guest" => $"/cameo/{job}",
            "batch" => "/jobs",
            "nothing" => "/jobs/01k9v3m8q2x7d4twzz/watch",
            _ => screen,
        });
        await (screen switch
        {
            "board" => visitor.Button("Approve and make it · free").WaitForAsync(),
            "edit" => visitor.Button("Change scene 1").ClickAsync(),
            "animatic" => visitor.Button("Play through").ClickAsync(),
            "batch" => visitor.Button("Batch from a table…").ClickAsync(),
            "/settings" => visitor.Sees("Who plays which role").WaitForAsync(),
            "/new" => visitor.Page.Locator("#estimate-cost", new() { HasText = "free" }).WaitForAsync(),
            "/jobs" => visitor.Page.Locator(".job-row img[src]").First.WaitForAsync(),
            _ => Task.CompletedTask,
        });
        if (screen == "batch")
            await visitor.Button("Show an example").ClickAsync();
    }
}
