using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Flows;

/// <summary>A storyboard is changed until it is right.</summary>
[Collection(nameof(Theatre))]
public sealed class BoardTests(Theatre theatre)
{
    [TheoryWithBrowser]
    [InlineData("desk")]
    [InlineData("phone")]
    public async Task A_scene_is_refined_compared_and_brought_back(string window)
    {
        await using var visitor = await (await theatre.Visit(Window.Named(window))).At($"/jobs/{await theatre.Waiting()}/board");
        await visitor.Button("Change scene 2").ClickAsync();
        await visitor.Button("At night").ClickAsync();
        await visitor.Shoot("edit");
        await visitor.Button("Change the scene").ClickAsync();
        await visitor.Hears("4 changes left");
        await visitor.Button("Compare scene 2 with what it was").ClickAsync();
        await visitor.Page.Locator("dialog img").Nth(1).EvaluateAsync("image => image.decode()");
        await visitor.Shoot("compare");

        Assert.Equal(2, await visitor.Page.Locator("dialog img").EvaluateAllAsync<int>("images => new Set(images.map(image => image.src)).size"));
        await visitor.Button("Bring back the storyboard from before").ClickAsync();
        await visitor.Hears("As it was before.");
        await Assertions.Expect(visitor.Page.Locator(".card").Nth(1)).Not.ToContainTextAsync("night");
    }

    [FactWithBrowser]
    public async Task Words_are_edited_in_their_card_with_a_warning_when_they_are_too_many()
    {
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{await theatre.Waiting()}/board");
        var words = visitor.Box("Narration of scene 1");
        await words.FillAsync(string.Join(' ', Enumerable.Repeat("much", 40)));
        await visitor.Hears("40 words are too many");
        await words.FillAsync("A lamp for every hour.");
        await visitor.Page.ReloadAsync();
        await Assertions.Expect(words).ToHaveValueAsync("A lamp for every hour.");
        await visitor.Button("Save the narration of scene 1").ClickAsync();
        await visitor.Hears("4 changes left");
        await visitor.Page.Locator(".approval").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await visitor.Hears("As it was before.");

        await Assertions.Expect(words).Not.ToHaveValueAsync("A lamp for every hour.");
    }

    [FactWithBrowser]
    public async Task Scenes_are_reordered_by_keyboard_and_by_pulling()
    {
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{await theatre.Waiting()}/board");
        var before = await Narrations(visitor);
        await visitor.Button("Move scene 1 later").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Hears("Now scene 2 of 3.");
        Assert.Equal("Move scene 2 later", await visitor.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"));
        await Expect(visitor, [before[1], before[0], before[2]]);

        var (from, to) = (await Middle(visitor, 0), await Middle(visitor, 2));
        await visitor.Page.Mouse.MoveAsync(from.X, from.Y);
        await visitor.Page.Mouse.DownAsync();
        await visitor.Page.Mouse.MoveAsync((from.X + to.X) / 2, from.Y + 10, new() { Steps = 4 });
        await visitor.Page.Mouse.MoveAsync(to.X + 20, to.Y, new() { Steps = 6 });
        await visitor.Page.Mouse.UpAsync();
        await visitor.Hears("The scenes are in their new order.");
        await Expect(visitor, [before[0], before[2], before[1]]);
    }

    [FactWithBrowser]
    public async Task A_locked_scene_cannot_be_changed_until_it_is_opened_again()
    {
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{await theatre.Untouched()}/board");
        await visitor.Button("Lock scene 1").ClickAsync();
        await visitor.Page.ReloadAsync();

        await Assertions.Expect(visitor.Button("Lock scene 1")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(visitor.Button("Change scene 1")).ToBeDisabledAsync();
        await Assertions.Expect(visitor.Box("Narration of scene 1")).Not.ToBeEditableAsync();
        await Assertions.Expect(visitor.Button("Change scene 2")).ToBeEnabledAsync();
        await visitor.Button("Lock scene 1").ClickAsync();
        await Assertions.Expect(visitor.Button("Change scene 1")).ToBeEnabledAsync();
    }

    [FactWithBrowser]
    public async Task It_is_played_through_before_anything_is_rendered()
    {
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{await theatre.Untouched()}/board");
        await visitor.Button("Play through").ClickAsync();
        var position = visitor.Page.GetByRole(AriaRole.Slider, new() { Name = "Position" });
        await visitor.Until("(document.querySelector('.transport input')?.value ?? 0) > 0.3");
        await visitor.Button("Next scene").ClickAsync();
        await Assertions.Expect(position).ToHaveAttributeAsync("aria-valuetext", new System.Text.RegularExpressions.Regex("^Scene 2"));
        await visitor.Shoot("animatic");
        await visitor.Button("Pause").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".subtitle")).ToHaveTextAsync((await Narrations(visitor))[1]);
    }

    [FactWithBrowser]
    public async Task A_rejected_storyboard_ends_the_job_with_its_reason()
    {
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{await theatre.Waiting()}/board");
        await visitor.Button("Reject…").ClickAsync();
        await visitor.Box("Why, if you like").FillAsync("Too <b>blue</b>.");
        await visitor.Button("Reject it").ClickAsync();
        await visitor.Arrives("/progress");

        await visitor.Sees("Too <b>blue</b>.").WaitForAsync();
        await visitor.Sees("The storyboard was rejected.").WaitForAsync();
    }

    [FactWithBrowser]
    public async Task Once_all_changes_are_used_there_is_still_the_order_and_a_new_version()
    {
        var id = await theatre.Waiting();
        foreach (var revision in Enumerable.Range(1, 5))
        {
            using var wish = new HttpRequestMessage(HttpMethod.Post, $"/api/v2/jobs/{id}/refine") { Headers = { { "Prefer", "wait=30" } } };
            wish.Content = JsonContent.Create(new { revision, scene = 1, narration = $"Words, for the {revision}. time." });
            using var answer = await theatre.Client.SendAsync(wish);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await using var visitor = await (await theatre.Visit()).At($"/jobs/{id}/board");
        await visitor.Sees("All changes of this storyboard are used.").WaitForAsync();
        await Assertions.Expect(visitor.Button("Change scene 1")).ToBeDisabledAsync();
        await visitor.Button("Move scene 1 later").ClickAsync();
        await visitor.Hears("Now scene 2 of 3.");
        await visitor.Button("Start a new version").ClickAsync();
        await visitor.Hears("5 changes left");
    }

    private static Task<string[]> Narrations(Visitor visitor) => visitor.Page.Locator(".card textarea").EvaluateAllAsync<string[]>("all => all.map(one => one.value)");

    private static Task Expect(Visitor visitor, string[] narrations) => visitor.Until(
        "wanted => [...document.querySelectorAll('.card textarea')].map(one => one.value).join('|') === wanted", string.Join('|', narrations));

    private static async Task<(float X, float Y)> Middle(Visitor visitor, int card)
    {
        var box = (await visitor.Page.Locator(".card .frame").Nth(card).BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
