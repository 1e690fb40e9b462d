using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Rules;

/// <summary>A video from brief to film, without once touching a mouse.</summary>
[Collection(nameof(Theatre))]
public sealed class KeyboardTests(Theatre theatre)
{
    [FactWithBrowser]
    public async Task Everything_is_done_with_keys_alone()
    {
        await using var visitor = await (await theatre.Visit()).At("/");
        var keys = visitor.Page.Keyboard;
        await keys.PressAsync("Tab");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await To(visitor, "What is it about?");
        await keys.TypeAsync("A key that opens every door. It fits. It turns.");
        await To(visitor, "Length");
        await keys.PressAsync("Home");
        await To(visitor, "Professional");
        await keys.PressAsync("ArrowRight");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Radio, new() { Name = "Modern" })).ToBeCheckedAsync();
        await To(visitor, "Quality");
        await keys.PressAsync("ArrowUp");
        await To(visitor, "Draw the storyboard");
        await keys.PressAsync("Enter");

        await visitor.Arrives("/board");
        await visitor.Button("Approve and make it · free").WaitForAsync();
        await To(visitor, "Change scene 1");
        await keys.PressAsync("Enter");
        await Assertions.Expect(visitor.Box("What should be different?")).ToBeFocusedAsync();
        await keys.PressAsync("Escape");
        await Assertions.Expect(visitor.Button("Change scene 1")).ToBeFocusedAsync();
        await To(visitor, "Approve and make it · free");
        await keys.PressAsync("Enter");
        await visitor.Arrives("/watch");
        await To(visitor, "Download The video");
    }

    [FactWithBrowser]
    public async Task A_guest_is_brought_with_keys_alone()
    {
        await using var visitor = await (await theatre.Visit()).At("/cameo");
        var keys = visitor.Page.Keyboard;
        await To(visitor, "Summit");
        await keys.PressAsync("ArrowRight");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Radio, new() { Name = "Your own words" })).ToBeCheckedAsync();
        await To(visitor, "Title");
        await To(visitor, "Drop a photo here, or choose one");
        await To(visitor, "User");
        await To(visitor, "Granted by");
        await keys.TypeAsync("Ada");
        await To(visitor, "The guest agreed that this photo is used for this template until that day");
        await keys.PressAsync("Space");
        await To(visitor, "Make the video");
        await keys.PressAsync("Enter");
        await Assertions.Expect(visitor.Box("Title")).ToBeFocusedAsync();
    }

    /// <summary>Goes on by Tab until what has this name has the focus, and it can be seen where that is.</summary>
    private static async Task To(Visitor visitor, string name)
    {
        for (var i = 0; i < 80; i++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var (found, seen) = await Focused(visitor, name);
            if (!found)
                continue;
            Assert.True(seen, $"{name} has the focus, but nobody sees it.");
            return;
        }

        Assert.Fail($"No key leads to {name}.");
    }

    private static async Task<(bool Found, bool Seen)> Focused(Visitor visitor, string name)
    {
        var told = await visitor.Page.EvaluateAsync<string[]>("""
            () => {
                const at = document.activeElement;
                const name = at.getAttribute("aria-label") ?? at.labels?.[0]?.innerText ?? at.innerText ?? "";
                const ring = getComputedStyle(at.closest(".tile") ?? at);
                return [name.trim(), `${ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 2}`];
            }
            """);
        return (told[0] == name, told[1] == "true");
    }
}
