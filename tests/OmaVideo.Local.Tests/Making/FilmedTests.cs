using System.Text.Json;
using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Local.Tests.CommandLine;

namespace OmaVideo.Local.Tests.Making;

/// <summary>Whole videos by the real program, with a gateway that films.</summary>
public sealed class FilmedTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private FakeGateway gateway = null!;
    private Cli cli = null!;

    public async Task InitializeAsync()
    {
        gateway = await FakeGateway.Start();
        await Film.Make(folder.File("clip.mp4"));
        gateway.Result = await File.ReadAllBytesAsync(folder.File("clip.mp4"));
        await File.WriteAllTextAsync(folder.File("brief.json"), """{"title":"Solar lamps","description":"A lamp that charges by day and shines by night.","duration":15}""");
        cli = new Cli(folder.Path) { Environment = { ["OMAVIDEO_Gateway__Endpoint"] = gateway.Endpoint.ToString(), ["OMAVIDEO_Gateway__ApiKey"] = FakeProvider.Key, ["OMAVIDEO_Gateway__FirstPause"] = "00:00:00.05" } };
    }

    public async Task DisposeAsync()
    {
        await gateway.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Scenes_are_filmed_and_one_that_cannot_be_stands_still_and_says_why()
    {
        gateway.Failure = "The lens fell off.";
        gateway.Failing = id => id == "work-2";

        var made = await cli.Run("make", "brief.json", "--draft", "--motion", "clip_or_still", "--out", "v.mp4");

        Assert.True(made.ExitCode == 0, made.Error + made.Output);
        var job = JsonDocument.Parse((await cli.Run("jobs", "--json")).Output).RootElement;
        var stills = job.GetProperty("storyboard").GetProperty("scenes").EnumerateArray().Select(scene => scene.GetProperty("still")).ToList();
        Assert.Equal(2, stills.Count(still => still.TryGetProperty("clip", out _)));
        Assert.Contains("The lens fell off.", Assert.Single(stills, still => still.TryGetProperty("no_clip_because", out _)).GetProperty("no_clip_because").GetString(), StringComparison.Ordinal);
        Assert.Equal((2, 1.6m), (gateway.Billed, job.GetProperty("cost").GetProperty("spent_usd").GetDecimal()));
    }

    [Fact]
    public async Task A_job_that_is_canceled_is_called_off_at_the_gateway()
    {
        gateway.Looks = int.MaxValue;
        using var making = cli.Start("make", "brief.json", "--draft", "--motion", "clip", "--out", "v.mp4");
        await Until(() => gateway.Works.Any(work => work.WasLookedAt));

        await cli.Run("cancel", Path.GetFileName(Assert.Single(Directory.GetDirectories(folder.File("data/jobs")))));
        await making.WaitForExitAsync();

        Assert.All(gateway.Works, work => Assert.Equal(FakeWorkState.CalledOff, work.Is));
    }

    private static async Task Until(Func<bool> met)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!met())
            await Task.Delay(20, limit.Token);
    }
}
