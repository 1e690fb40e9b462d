using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Flows;

/// <summary>A finished video is watched, taken home and made again.</summary>
[Collection(nameof(Theatre))]
public sealed class WatchTests(Theatre theatre)
{
    [FactWithBrowser]
    public async Task It_plays_has_its_chapters_and_comes_in_other_formats()
    {
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{await theatre.Finished()}/watch");
        await visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Chapter 2") }).ClickAsync();
        await visitor.Until("document.querySelector('video').currentTime > 3");
        Assert.True(await visitor.Page.EvaluateAsync<int>("document.querySelector('track').track.mode = 'hidden', new Promise(done => setTimeout(() => done(document.querySelector('track').track.cues?.length ?? 0), 500))") > 0);
        await visitor.Page.Locator(".bar").HoverAsync();
        await visitor.Page.Locator(".glance").WaitForAsync();
        await visitor.Page.GetByText("Other formats and sizes").ClickAsync();
        await visitor.Button("Make MP4 480p").ClickAsync();
        var download = visitor.Button("Download MP4 480p");
        await download.WaitForAsync();
        var coming = visitor.Page.WaitForDownloadAsync();
        await download.ClickAsync();

        Assert.Equal("A-lighthouse-keeps-its-light-480p.mp4", (await coming).SuggestedFilename);
    }

    [FactWithBrowser]
    public async Task A_new_version_begins_from_its_storyboard()
    {
        var id = await theatre.Finished();
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{id}/watch");
        await visitor.Button("Start a new version").ClickAsync();
        await visitor.Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex($"jobs/(?!{id}).*/(board|progress)"));

        await visitor.Arrives("/board");
        await visitor.Hears("5 changes left");
    }

    [FactWithBrowser]
    public async Task One_scene_is_changed_and_only_it_is_made_anew()
    {
        var id = await theatre.Order("A garden in the rain. The snail is happy.", 10);
        await theatre.JobIn(id, "completed");
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{id}/watch");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Change scene 2" }).ClickAsync();
        await visitor.Box("What is seen").FillAsync("A snail under a leaf at night");
        await visitor.Button("Change the scene").ClickAsync();
        await visitor.Hears("4 changes left");
        await visitor.Button("Approve and make it · free").ClickAsync();
        await visitor.Arrives("/watch");
        await visitor.At($"/jobs/{id}/progress");
        await visitor.Sees("made anew").WaitForAsync();
        await visitor.Shoot("again");

        Assert.Equal(["1kept as it was", "2made anew"], await visitor.Page.Locator(".kept li").AllTextContentsAsync());
    }
}
