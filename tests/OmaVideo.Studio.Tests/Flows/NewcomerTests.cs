using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Flows;

/// <summary>Somebody who has never been here makes a video.</summary>
[Collection(nameof(Theatre))]
public sealed class NewcomerTests(Theatre theatre)
{
    private const string Brief = "A tiny bakery <b>opens</b> before dawn. The bread is warm. Come early.";

    [TheoryWithBrowser]
    [InlineData("desk")]
    [InlineData("phone")]
    public async Task From_an_empty_page_to_a_file_in_hand(string window)
    {
        await using var visitor = await (await theatre.Visit(Window.Named(window))).At("/");
        var page = visitor.Page;
        await visitor.Box("What is it about?").FillAsync(Brief);
        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "Seconds" }).FillAsync("5");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Playful" }).CheckAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Quality" }).SelectOptionAsync("draft");
        await page.Locator("#estimate-cost", new() { HasText = "free" }).WaitForAsync();
        await visitor.Shoot("new");
        await visitor.Button("Draw the storyboard").ClickAsync();

        await visitor.Arrives("/board");
        await visitor.Button("Approve and make it · free").WaitForAsync();
        await visitor.Shoot("board");
        await visitor.Button("Approve and make it · free").ClickAsync();
        await visitor.Arrives("/progress");
        await visitor.Shoot("progress");
        await visitor.Arrives("/watch");
        var downloading = page.WaitForDownloadAsync();
        await visitor.Button("Download The video").ClickAsync();
        var download = await downloading;
        await visitor.Shoot("watch");

        Assert.Equal("A-tiny-bakery-b-opens-b-before-dawn.mp4", download.SuggestedFilename);
        Assert.InRange(new FileInfo(await download.PathAsync()).Length, 50_000, 50_000_000);
        Assert.Equal("A tiny bakery <b>opens</b> before dawn", await page.Locator("h1").InnerTextAsync());
    }

    [FactWithBrowser]
    public async Task Mistakes_are_told_while_one_writes_by_the_limits_of_the_API()
    {
        await using var visitor = await (await theatre.Visit()).At("/");
        var seconds = visitor.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "Seconds" });
        await seconds.FillAsync("4");
        await visitor.Hears("A number from 5 to 180.");
        await visitor.Box("Voice").FillAsync("no such; voice");
        await visitor.Hears("A voice's name: 1 to 40 letters");
        await seconds.FillAsync("15");
        await visitor.Box("What is it about?").FillAsync("Short");
        await visitor.Button("Draw the storyboard").ClickAsync();
        await visitor.Hears("5 more characters are needed");

        Assert.Equal("true", await visitor.Box("What is it about?").GetAttributeAsync("aria-invalid"));
        Assert.Equal("prompt", await visitor.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [FactWithBrowser]
    public async Task What_was_written_is_still_there_after_a_reload()
    {
        await using var visitor = await (await theatre.Visit()).At("/");
        await visitor.Button("A harbour town").ClickAsync();
        await visitor.Page.ReloadAsync();

        await Assertions.Expect(visitor.Box("What is it about?")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^A town wakes with the tide"));
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Radio, new() { Name = "Cinematic" })).ToBeCheckedAsync();
    }
}
