using Microsoft.Playwright;
using OmaVideo.Studio.Tests.House;

namespace OmaVideo.Studio.Tests.Flows;

/// <summary>A video is being made, and not everything goes as one would like.</summary>
[Collection(nameof(Theatre))]
public sealed class MakingTests(Theatre theatre)
{
    [TheoryWithBrowser]
    [InlineData("desk")]
    [InlineData("phone")]
    public async Task A_job_is_canceled_and_goes_on_later(string window)
    {
        var id = await theatre.Order("A clock that takes its time. It has all of it. It never hurries at all.", 60);
        await using var visitor = await (await theatre.Visit(Window.Named(window))).At($"/jobs/{id}/progress");
        await visitor.Sees("live").WaitForAsync();
        await visitor.Button("Cancel").ClickAsync();
        await visitor.Button("Cancel the job").ClickAsync();
        await visitor.Sees("It was canceled.").WaitForAsync();
        await visitor.Shoot("canceled");
        await visitor.Button("Go on").ClickAsync();
        await visitor.Sees("live").WaitForAsync();

        await theatre.Client.PostAsync($"/api/v2/jobs/{id}/cancel", null);
        await visitor.Sees("It was canceled.").WaitForAsync();
    }

    [FactWithBrowser]
    public async Task A_failure_says_why_and_what_to_do_and_is_tried_again()
    {
        var id = await theatre.Waiting("A kettle that sings. It sings on Sundays too. Tea is ready.");
        theatre.Ffmpeg.IsBroken = true;
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{id}/board");
        await visitor.Button("Approve and make it · free").ClickAsync();
        await visitor.Sees("Something could not be made as it was ordered.").WaitForAsync();
        await visitor.Sees(BreakableFfmpeg.Complaint).WaitForAsync();
        await visitor.Shoot("failed");
        await visitor.At("/jobs");
        await visitor.Sees(BreakableFfmpeg.Complaint).WaitForAsync();
        theatre.Ffmpeg.IsBroken = false;
        await visitor.Button("Try again").ClickAsync();

        await theatre.JobIn(id, "completed");
    }

    [FactWithBrowser]
    public async Task Whoever_watches_is_there_again_after_the_server_was_away()
    {
        var id = await theatre.Order("A train crosses the night. Its windows are warm. Somebody waves. Morning comes.", 20);
        await using var visitor = await (await theatre.Visit()).At($"/jobs/{id}/progress");
        await visitor.Sees("live").WaitForAsync();
        await theatre.Close();
        await visitor.Sees("coming back…").WaitForAsync();
        await visitor.Shoot("away");
        await theatre.Open();
        await visitor.Sees("live").WaitForAsync();

        await visitor.Arrives("/watch");
    }
}
