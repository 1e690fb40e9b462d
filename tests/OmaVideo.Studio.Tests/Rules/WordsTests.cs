using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Rules;

/// <summary>Every language says everything, and text is never anything but text.</summary>
[Collection(nameof(Theatre))]
public sealed class WordsTests(Theatre theatre)
{
    private const string Compare = """
        async () => {
            const [en, de] = (await Promise.all([import("/studio/words/en.js"), import("/studio/words/de.js")])).map(book => book.default);
            const holes = text => [...new Set(text?.match(/\{\w+\}/g))].sort().join();
            return [...new Set([...Object.keys(en), ...Object.keys(de)])].filter(name => !en[name] || !de[name] || holes(en[name]) !== holes(de[name]));
        }
        """;

    [FactWithBrowser]
    public async Task Every_sentence_is_there_in_both_languages_with_the_same_gaps()
    {
        await using var visitor = await (await theatre.Visit()).At("/new");

        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(Compare));
    }

    [FactWithBrowser]
    public async Task Who_reads_German_is_spoken_to_in_German()
    {
        await using var visitor = await (await theatre.Visit(Window.Desk with { Name = "german", Locale = "de-DE" })).At("/new");
        Assert.Equal(("de", "Ein neues Video"), (await visitor.Page.Locator("html").GetAttributeAsync("lang"), await visitor.Page.Locator("h1").InnerTextAsync()));
        await visitor.Shoot("new");
        await visitor.At("/cameo");
        await visitor.Shoot("cameo");
        await visitor.At("/settings");
        await visitor.Page.GetByLabel("Sprache des Studios").SelectOptionAsync("en");

        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Settings" }).WaitForAsync();
    }

    [FactWithBrowser]
    public async Task Hostile_briefs_and_file_names_are_seen_as_what_they_are()
    {
        const string Hostile = "<img src=x onerror=\"document.title='gone'\"> & {{7*7}} ${alert(1)}";
        var id = await theatre.Waiting($"{Hostile}. Then </textarea><script>document.title='gone'</script>. The end of it.");
        await using var visitor = await (await theatre.Visit()).At("/new");
        await visitor.Page.Locator("#material").SetInputFilesAsync(new FilePayload { Name = "<b onclick=alert(1)>x<b>.png", MimeType = "image/png", Buffer = Pixel });
        await visitor.Page.Locator(".brought .name", new() { HasText = "<b onclick=alert(1)>x<b>.png" }).WaitForAsync();
        await visitor.Shoot("hostile");
        foreach (var screen in new[] { "board", "progress" })
        {
            await visitor.At($"/jobs/{id}/{screen}");
            Assert.StartsWith("<img src=x", await visitor.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
            Assert.DoesNotMatch(new Regex("gone"), await visitor.Page.TitleAsync());
        }

        await visitor.At("/jobs");
        await visitor.Page.Locator(".job-row strong", new() { HasText = "<img src=x" }).First.WaitForAsync();
        Assert.Equal(0, await visitor.Page.Locator("img[src=x], b[onclick]").CountAsync());
    }

    /// <summary>A PNG of four pixels.</summary>
    private static byte[] Pixel => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==");
}
