using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Flows;

/// <summary>Many videos at once, and one among many.</summary>
[Collection(nameof(Theatre))]
public sealed class ManyTests(Theatre theatre)
{
    private const string Table = """
        prompt,duration_seconds,style,quality
        "A first one, with a comma. And ""quotes"".",5,modern,draft
        "=cmd|' /C calc'!A0 <script>alert(1)</script>",5,playful,draft
        Too short in seconds it is,2,playful,draft
        """;

    [TheoryWithBrowser]
    [InlineData("desk")]
    [InlineData("phone")]
    public async Task A_table_orders_many_and_each_line_gets_its_answer(string window)
    {
        await using var visitor = await (await theatre.Visit(Window.Named(window))).At("/jobs");
        await visitor.Button("Batch from a table…").ClickAsync();
        await visitor.Box("Comma-separated values").FillAsync(Table);
        await visitor.Sees("3 orders read").WaitForAsync();
        await visitor.Sees("duration_seconds: A number from 5 to 180.").WaitForAsync();
        await visitor.Button("Order them all").ClickAsync();
        await visitor.Sees("2 ordered, 1 refused.").WaitForAsync();
        await visitor.Shoot("batch");

        await visitor.Sees("<script>alert(1)</script>").WaitForAsync();
        Assert.Equal(2, await visitor.Page.Locator("dialog").GetByRole(AriaRole.Link, new() { Name = "ordered" }).CountAsync());
    }

    [FactWithBrowser]
    public async Task Videos_are_found_by_title_and_by_status()
    {
        await theatre.Finished();
        await theatre.Untouched();
        await using var visitor = await (await theatre.Visit()).At("/jobs");
        await visitor.Page.GetByRole(AriaRole.Searchbox).FillAsync("lighthouse");
        await visitor.Page.GetByRole(AriaRole.Combobox, new() { Name = "Status" }).SelectOptionAsync("completed");
        await Assertions.Expect(visitor.Page.Locator(".job-row strong").First).ToHaveTextAsync("A lighthouse keeps its light");
        await Assertions.Expect(visitor.Page.Locator(".job-row", new() { HasText = "A lamp" })).ToHaveCountAsync(0);
        await visitor.Page.GetByRole(AriaRole.Searchbox).FillAsync("nobody has made this");

        await visitor.Sees("None fits what you look for.").WaitForAsync();
    }
}
