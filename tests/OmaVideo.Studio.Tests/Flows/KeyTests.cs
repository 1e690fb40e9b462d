using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OmaVideo.Core.Access;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Flows;

/// <summary>A house that is locked: from the first key on, nobody comes in without one.</summary>
public sealed class KeyTests(Theatre theatre) : IClassFixture<Theatre>
{
    [FactWithBrowser]
    public async Task With_a_key_everything_is_seen_and_without_it_nothing()
    {
        var id = await theatre.Order("A door with a good lock.");
        await theatre.JobIn(id, "completed");
        var text = KeyText.New();
        await theatre.Services.GetRequiredService<IKeyStore>().Add(
            new(text.Id, "local", "", Scope.Write, [new(theatre.Services.GetRequiredService<Pepper>().Seal(text), default)], default), default);

        await using var visitor = await (await theatre.Visit()).At("/jobs");
        await visitor.Sees("A key is needed.").WaitForAsync();
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Enter a key in the settings" }).ClickAsync();
        await visitor.Page.GetByLabel("API key").FillAsync("omv_nobodyhasit_atall");
        await visitor.Button("Use this key").ClickAsync();
        await visitor.Sees("The server does not know this key").WaitForAsync();
        await visitor.Page.GetByLabel("API key").FillAsync($"{text}");
        await visitor.Button("Use this key").ClickAsync();
        await visitor.Sees("The key works.").WaitForAsync();

        await visitor.Page.EvaluateAsync("path => { location.hash = path; }", $"/jobs/{id}/watch");
        await visitor.Until("document.querySelector('video')?.readyState >= 1");
        Assert.StartsWith("blob:", await visitor.Page.Locator("video").GetAttributeAsync("src"), StringComparison.Ordinal);
        Assert.False(await visitor.Page.EvaluateAsync<bool>("Object.values(localStorage).some(value => value.includes('omv_'))"));
        await visitor.Page.EvaluateAsync("path => { location.hash = path; }", $"/jobs/{id}/progress");
        await visitor.Sees("Watch it").WaitForAsync();
    }
}
