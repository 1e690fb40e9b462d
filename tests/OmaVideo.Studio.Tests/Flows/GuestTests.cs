using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OmaVideo.Media.Tests.Portraits;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Flows;

/// <summary>A guest comes into the picture, and out of it again.</summary>
[Collection(nameof(Theatre))]
public sealed partial class GuestTests(Theatre theatre)
{
    private const string Hostile = "<b onclick=x>Ada</b>";

    [FactWithBrowser]
    public async Task A_guest_who_agreed_is_seen_handed_on_and_taken_back()
    {
        await using var visitor = await (await theatre.Visit()).At("/cameo");
        await visitor.Page.Locator("input[value=greeting]").CheckAsync();
        await visitor.Sees(Greeting.About).WaitForAsync();
        await Bring(visitor, await theatre.Photo(Sitter.Ada));
        await visitor.Box("The guest’s name").FillAsync(Hostile);
        await visitor.Page.GetByLabel("Visits").FillAsync("12");
        await visitor.Sees("A number from 1 to 9.").WaitForAsync();
        await visitor.Page.GetByLabel("Visits").FillAsync("2");
        await visitor.Box("User").FillAsync("ada-1815");
        await visitor.Sees("1 of 1").WaitForAsync();
        await visitor.Page.GetByLabel("Quality").SelectOptionAsync("draft");
        Assert.Equal(0, await visitor.Button("Make the video").CountAsync());
        await visitor.Box("Granted by").FillAsync(Hostile);
        await visitor.Page.GetByLabel("The guest agreed").CheckAsync();
        await visitor.Shoot("cameo");
        await visitor.Page.Locator("input[value=custom]").CheckAsync();
        Assert.False(await visitor.Page.GetByLabel("The guest agreed").IsCheckedAsync());
        Assert.Equal(0, await visitor.Button("Make the video").CountAsync());
        await visitor.Page.Locator("input[value=greeting]").CheckAsync();
        await visitor.Page.GetByLabel("The guest agreed").CheckAsync();
        await visitor.Page.GetByLabel("Visits").FillAsync("2");
        await visitor.Button("Make the video").ClickAsync();

        await visitor.Page.WaitForURLAsync(GuestScreen());
        await visitor.Page.Locator("#stage .percent, #stage video").First.WaitForAsync();
        await visitor.Shoot("cameo-making");
        await visitor.Until("document.querySelector('video')?.readyState >= 1");
        Assert.InRange(await visitor.Page.EvaluateAsync<double>("document.querySelector('video').duration"), 4, 20);
        var link = await visitor.Box("Link to the video").InputValueAsync();
        using var film = await theatre.Client.GetAsync(link);
        Assert.Equal("video/mp4", film.Content.Headers.ContentType?.MediaType);
        await visitor.Shoot("cameo-watch");

        await visitor.At("/cameo");
        await visitor.Sees("0 of 1").WaitForAsync();
        await visitor.Sees("All of today’s are used.").WaitForAsync();
        await visitor.Box("Granted by").FillAsync("Ada");
        await visitor.Page.GetByLabel("The guest agreed").CheckAsync();
        Assert.Equal(0, await visitor.Button("Make the video").CountAsync());
        await visitor.Page.Locator(".guests .badge", new() { HasText = "Finished" }).WaitForAsync();
        await visitor.Shoot("cameo-list");
        await visitor.Button("Revoke the consent…").ClickAsync();
        await visitor.Button("Revoke and delete").ClickAsync();
        await visitor.Hears("Revoked. The photo and one video are deleted. Nothing is left.");
        await visitor.Sees("No video with this guest yet.").WaitForAsync();
        using var gone = await theatre.Client.GetAsync(link);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(0, await visitor.Page.Locator("b[onclick], img[src=x]").CountAsync());
    }

    [FactWithBrowser]
    public async Task What_is_missing_and_a_photo_of_nobody_are_said_where_they_stand()
    {
        await using var visitor = await (await theatre.Visit(Window.Phone)).At("/cameo");
        await visitor.Page.Locator("input[value=greeting]").CheckAsync();
        await visitor.Box("Granted by").FillAsync("Ada");
        await visitor.Page.GetByLabel("The guest agreed").CheckAsync();
        await visitor.Button("Make the video").ClickAsync();
        await visitor.Sees("This is needed.").WaitForAsync();
        await visitor.Sees("A photo is needed.").WaitForAsync();

        await visitor.Box("The guest’s name").FillAsync("Ada");
        await visitor.Box("User").FillAsync("nobody-1");
        await Bring(visitor, Pixel, "<i>x</i>.png");
        await visitor.Sees("please record the consent again").WaitForAsync();
        await visitor.Page.GetByLabel("The guest agreed").CheckAsync();
        await visitor.Sees("<i>x</i>.png").WaitForAsync();
        await visitor.Button("Make the video").ClickAsync();
        await visitor.Sees("The photo is too small. Bring one with more pixels.").WaitForAsync();
        await visitor.Shoot("cameo-wrong");
    }

    private static async Task Bring(Visitor visitor, byte[] photo, string name = "ada.png")
    {
        await visitor.Page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "image/png", Buffer = photo });
        await visitor.Page.Locator(".portrait img").WaitForAsync();
    }

    /// <summary>A PNG of four pixels.</summary>
    private static byte[] Pixel => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==");

    [GeneratedRegex("#/cameo/[0-9a-z]{18}$")]
    private static partial Regex GuestScreen();
}
