using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Flows;

/// <summary>Two people at one storyboard.</summary>
[Collection(nameof(Theatre))]
public sealed class ConflictTests(Theatre theatre)
{
    [FactWithBrowser]
    public async Task Changes_of_different_scenes_are_both_in()
    {
        await using var pair = await Pair.At(theatre);
        await pair.One.Box("Narration of scene 1").FillAsync("The lamp wakes first.");
        await pair.Other.Box("Narration of scene 3").FillAsync("Good night, lamp.");
        await pair.One.Button("Save the narration of scene 1").ClickAsync();
        await pair.One.Hears("4 changes left");
        await pair.Other.Button("Save the narration of scene 3").ClickAsync();
        await pair.Other.Hears("3 changes left");

        await Assertions.Expect(pair.Other.Box("Narration of scene 1")).ToHaveValueAsync("The lamp wakes first.");
        await Assertions.Expect(pair.Other.Box("Narration of scene 3")).ToHaveValueAsync("Good night, lamp.");
        await Assertions.Expect(pair.One.Box("Narration of scene 3")).ToHaveValueAsync("Good night, lamp.");
    }

    [FactWithBrowser]
    public async Task Changes_of_the_same_words_are_laid_side_by_side_and_none_is_lost()
    {
        await using var pair = await Pair.At(theatre);
        await pair.Other.Box("Narration of scene 1").FillAsync("Mine, <i>another</i> beginning.");
        await pair.One.Box("Narration of scene 1").FillAsync("Theirs, a beginning.");
        await pair.One.Button("Save the narration of scene 1").ClickAsync();
        await pair.Other.Hears("Somebody changed the storyboard");
        await pair.Other.Button("Save the narration of scene 1").ClickAsync();

        var dialog = pair.Other.Page.GetByRole(AriaRole.Dialog, new() { Name = "Scene 1 was changed twice" });
        await dialog.GetByText("Theirs, a beginning.").WaitForAsync();
        await Assertions.Expect(pair.Other.Box("Your words")).ToHaveValueAsync("Mine, <i>another</i> beginning.");
        await pair.Other.Shoot("conflict");
        await pair.Other.Box("Your words").FillAsync("Both, a beginning.");
        await pair.Other.Button("Use mine").ClickAsync();
        await pair.Other.Hears("3 changes left");

        await Assertions.Expect(pair.One.Box("Narration of scene 1")).ToHaveValueAsync("Both, a beginning.");
    }

    [FactWithBrowser]
    public async Task Nobody_approves_what_they_have_not_seen()
    {
        await using var pair = await Pair.At(theatre);
        // The line of one of them is down, so that they see an old storyboard.
        await pair.Other.Page.RouteAsync("**/events", route => route.AbortAsync());
        await pair.Other.Page.ReloadAsync();
        await pair.Other.Button("Approve and make it · free").WaitForAsync();
        await pair.One.Box("Narration of scene 1").FillAsync("Seen by one only.");
        await pair.One.Button("Save the narration of scene 1").ClickAsync();
        await pair.One.Hears("4 changes left");
        await pair.Other.Button("Approve and make it · free").ClickAsync();
        await pair.Other.Sees("The storyboard changed while you looked.").WaitForAsync();

        await Assertions.Expect(pair.Other.Box("Narration of scene 1")).ToHaveValueAsync("Seen by one only.");
        Assert.Equal("awaiting_approval", (await theatre.JobIn(pair.Id, "awaiting_approval")).GetProperty("status").GetString());
    }

    private sealed record Pair(string Id, Visitor One, Visitor Other) : IAsyncDisposable
    {
        public static async Task<Pair> At(Theatre theatre)
        {
            var id = await theatre.Waiting();
            return new(id, await (await theatre.Visit()).At($"/jobs/{id}/board"), await (await theatre.Visit()).At($"/jobs/{id}/board"));
        }

        public async ValueTask DisposeAsync()
        {
            await One.DisposeAsync();
            await Other.DisposeAsync();
        }
    }
}
