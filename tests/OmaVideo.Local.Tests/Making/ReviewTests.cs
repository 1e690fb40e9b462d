using System.Text.Json;
using OmaVideo.Local.Tests.CommandLine;

namespace OmaVideo.Local.Tests.Making;

/// <summary>A storyboard is looked at, changed and approved with the real program.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Cli cli;

    public ReviewTests()
    {
        File.WriteAllText(folder.File("brief.json"), Premiere.Brief);
        cli = new Cli(folder.Path);
    }

    [Fact]
    public async Task A_storyboard_is_shown_refined_reordered_and_approved()
    {
        var shown = await cli.Run("make", "brief.json", "--review", "--out", "video.mp4");
        var first = Job();
        var id = first.GetProperty("id").GetString()!;
        Assert.Equal(0, shown.ExitCode);
        Assert.Contains($"omavideo approve {id} --revision 1", shown.Output);
        Assert.True(new FileInfo(ContactSheet()).Length > 10_000);
        Assert.False(File.Exists(folder.File("video.mp4")));

        Assert.Equal(0, (await cli.Run("refine", id, "--revision", "1", "--scene", "2", "at night, with lanterns")).ExitCode);
        var refined = Job();
        Assert.Equal(2, Board(refined).GetProperty("revision").GetInt32());
        Assert.Equal(Scene(first, 1), Scene(refined, 1));
        Assert.NotEqual(Scene(first, 2), Scene(refined, 2));
        Assert.Equal(Scene(first, 3), Scene(refined, 3));

        var stale = await cli.Run("approve", id, "--revision", "1");
        Assert.Equal(4, stale.ExitCode);
        Assert.Contains("the current revision, 2", stale.Error);
        Assert.Equal(2, (await cli.Run("refine", id, "--scene", "9", "brighter")).ExitCode);
        Assert.Equal(2, (await cli.Run("reorder", id, "1", "1", "2")).ExitCode);

        Assert.Equal(0, (await cli.Run("reorder", id, "--revision", "2", "1", "3", "2")).ExitCode);
        Assert.Equal(Text(refined, 3), Text(Job(), 2));

        var approved = await cli.Run("approve", id[^6..], "--out", "video.mp4");
        Assert.True(approved.ExitCode == 0, approved.Error + approved.Output);
        Assert.Equal("completed", Job().GetProperty("status").GetString());
        Assert.Equal("450", (await Film.Probe(folder.File("video.mp4"))).GetProperty("streams")[0].GetProperty("nb_frames").GetString());
        Assert.Equal(4, (await cli.Run("approve", id)).ExitCode);
        Assert.Contains("Video completed", (await cli.Run("show", id)).Output);
    }

    [Fact]
    public async Task A_rejected_storyboard_ends_the_job_cleanly()
    {
        await cli.Run("make", "brief.json", "--review");
        var rejected = await cli.Run("reject", Job().GetProperty("id").GetString()!, "Too many loaves");

        Assert.Equal(4, rejected.ExitCode);
        Assert.Contains("Too many loaves", rejected.Output);
        Assert.Equal("canceled", Job().GetProperty("status").GetString());
        Assert.Contains("canceled", (await cli.Run("jobs")).Output);
        Assert.Contains("Every job has ended.", (await cli.Run("resume")).Output);
    }

    public void Dispose() => folder.Dispose();

    private JsonElement Job() => JsonDocument.Parse(File.ReadAllText(Directory.EnumerateFiles(folder.File("data/jobs"), "job.json", SearchOption.AllDirectories).Single())).RootElement.GetProperty("job");

    private string ContactSheet()
    {
        var name = Job().GetProperty("contact_sheet").GetProperty("name").GetString()!.Split('/');
        return folder.File($"data/artifacts/{name[0]}/{name[1][..2]}/{name[1]}");
    }

    private static JsonElement Board(JsonElement job) => job.GetProperty("storyboard");

    private static string Scene(JsonElement job, int number) => Board(job).GetProperty("scenes")[number - 1].GetRawText();

    private static string Text(JsonElement job, int number) => Board(job).GetProperty("scenes")[number - 1].GetProperty("narration").GetString()!;
}
