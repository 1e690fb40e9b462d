using Microsoft.Playwright;
using OmaVideo.Core.Workflow;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Flows;

/// <summary>Guests who wait, are turned away, give up, or are let down.</summary>
[Collection(nameof(Theatre))]
public sealed class QueueTests(Theatre theatre)
{
    [FactWithBrowser]
    public async Task Who_comes_when_every_seat_is_taken_is_told_when_to_come_again_and_keeps_what_they_wrote()
    {
        await using var house = await BusyHouse.Open();
        await house.Order("ada", "drawing");
        await house.Order("bob", "queued");
        await using (var visitor = await (await theatre.Visit(address: house.Address)).At("/cameo"))
        {
            await Fill(visitor, "The guest’s name", "User", "Granted by", "The guest agreed");
            await visitor.Sees("about").WaitForAsync();
            await visitor.Button("Make the video").ClickAsync();
            await visitor.Sees("Every place is taken just now. Try again in about").WaitForAsync();
            await visitor.Shoot("cameo-full");
            Assert.Equal("Kim", await visitor.Box("The guest’s name").InputValueAsync());
            Assert.Equal(1, await visitor.Button("Make the video").CountAsync());
            await visitor.Sees("5 of 5").WaitForAsync();
        }

        await using var reader = await (await theatre.Visit(Window.Desk with { Name = "german", Locale = "de-DE" }, house.Address)).At("/cameo");
        await Fill(reader, "Name des Gastes", "Benutzer", "Zugestimmt hat", "Der Gast hat zugestimmt");
        await reader.Button("Video machen").ClickAsync();
        await reader.Sees("Gerade ist alles belegt. Versuchen Sie es in etwa").WaitForAsync();
        Assert.DoesNotContain("jobs wait", await reader.Page.Locator("#notes").InnerTextAsync(), StringComparison.Ordinal);
    }

    [FactWithBrowser]
    public async Task A_video_is_given_up_in_the_queue_and_under_way()
    {
        await using var house = await BusyHouse.Open();
        var (first, second) = (await house.Order("ada", "drawing"), await house.Order("bob", "queued"));
        await using var visitor = await (await theatre.Visit(address: house.Address)).At($"/cameo/{second}");
        await visitor.Sees("Number 1 in the queue").WaitForAsync();
        await visitor.Shoot("cameo-queue");

        foreach (var id in new[] { second, first })
        {
            await visitor.At($"/cameo/{id}");
            await visitor.Button("Cancel").ClickAsync();
            await visitor.Page.Locator("dialog[open] button", new() { HasText = "Cancel the job" }).ClickAsync();
            await visitor.Sees("It was canceled.").WaitForAsync();
            await visitor.Page.Locator("progress").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        }

        await visitor.Shoot("cameo-canceled");
    }

    [FactWithBrowser]
    public async Task A_video_that_fails_says_why_and_what_can_be_done()
    {
        await using var house = await BusyHouse.Open();
        var id = await house.Order("ada", "drawing");
        await using var visitor = await (await theatre.Visit(address: house.Address)).At($"/cameo/{id}");

        house.Say(new StepException(StepFailure.Refused, "The model does not show <i>this</i> person."));

        await visitor.Sees("The model does not show <i>this</i> person.").WaitForAsync();
        await visitor.Sees("This is not made as it is.").WaitForAsync();
        Assert.Equal(1, await visitor.Button("Try again").CountAsync());
        await visitor.Shoot("cameo-failed");
        await visitor.Button("Revoke the consent…").ClickAsync();
        await visitor.Button("Revoke and delete").ClickAsync();
        await visitor.Hears("Nothing is left.");
    }

    [FactWithBrowser]
    public async Task Long_German_words_break_where_people_break_them()
    {
        await using var reader = await (await theatre.Visit(Window.Phone with { Name = "german-phone", Locale = "de-DE" })).At("/cameo");

        Assert.Equal("manual", await reader.Page.Locator(".choice.template .tile").First.EvaluateAsync<string>("tile => getComputedStyle(tile).hyphens"));
        Assert.InRange(await reader.Page.EvaluateAsync<int>(LinesOfLongest), 1, 2);
        await reader.Shoot("cameo");
    }

    private const string LinesOfLongest = """
        () => {
            const label = [...document.querySelectorAll(".choice.template .tile")].find(tile => tile.textContent.includes("Produkt"));
            const words = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
            let lines = 0;
            while (words.nextNode()) {
                const range = document.createRange();
                range.selectNodeContents(words.currentNode);
                lines = Math.max(lines, new Set([...range.getClientRects()].map(line => line.top)).size);
            }
            return lines;
        }
        """;

    private static async Task Fill(Visitor visitor, string name, string user, string by, string agreed)
    {
        await visitor.Page.Locator("input[value=greeting]").CheckAsync();
        await visitor.Box(name).FillAsync("Kim");
        await visitor.Box(user).FillAsync("kim-1");
        await visitor.Page.Locator("#photo").SetInputFilesAsync(new FilePayload { Name = "kim.png", MimeType = "image/png", Buffer = Pixel });
        await visitor.Page.Locator(".portrait img").WaitForAsync();
        await visitor.Box(by).FillAsync("Kim");
        await visitor.Page.GetByLabel(agreed).CheckAsync();
    }

    /// <summary>A PNG of four pixels.</summary>
    private static byte[] Pixel => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==");
}
