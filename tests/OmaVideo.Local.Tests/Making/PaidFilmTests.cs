using System.Text.Json;
using OmaVideo.Agents.Tests.Providers;
using OmaVideo.Core.Sound;
using OmaVideo.Local.Tests.CommandLine;

namespace OmaVideo.Local.Tests.Making;

/// <summary>Whole videos by the real program, with a provider that takes money.</summary>
public sealed class PaidFilmTests : IAsyncLifetime
{
    /// <summary>A script, three pictures, three voices.</summary>
    private const int Calls = 7;

    private readonly TemporaryFolder folder = new();
    private FakeOpenAi fake = null!;
    private Cli cli = null!;

    public async Task InitializeAsync()
    {
        fake = await FakeOpenAi.Start();
        fake.Chat = _ => """
            {"title":"Light for the night","call_to_action":"Get a lamp","sheet":"","scenes":[
            {"narration":"The sun goes down.","visual_prompt":"A village at dusk."},
            {"narration":"A lamp stays bright all night.","visual_prompt":"A lamp on a table."},
            {"narration":"Get yours today.","visual_prompt":"A hand holds a lamp."}]}
            """;
        await Film.Picture(folder.File("picture.png"));
        fake.Picture = await File.ReadAllBytesAsync(folder.File("picture.png"));
        await Film.Ask("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "smptebars=s=1536x1024:d=1", "-frames:v", "1", folder.File("bars.png"));
        await Film.Ask("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "mandelbrot=s=1536x1024", "-frames:v", "1", folder.File("fern.png"));
        var (bars, fern) = (await File.ReadAllBytesAsync(folder.File("bars.png")), await File.ReadAllBytesAsync(folder.File("fern.png")));
        fake.Paint = prompt => prompt.Contains("village", StringComparison.Ordinal) ? bars : prompt.Contains("table", StringComparison.Ordinal) ? fern : null;
        fake.Speech = Samples.ToPcm([.. Enumerable.Range(0, 48_000).Select(i => 0.3f * MathF.Sin(i * 0.06f))]);
        await File.WriteAllTextAsync(folder.File("brief.json"), """{"title":"Solar lamps","description":"A lamp that charges by day and shines by night.","duration":15}""");
        cli = new Cli(folder.Path) { Environment = { ["OMAVIDEO_OpenAi__Endpoint"] = fake.Endpoint.ToString(), ["OMAVIDEO_OpenAi__ApiKey"] = FakeOpenAi.Key, ["OMAVIDEO_OpenAi__RecognisesKeys"] = "true" } };
    }

    public async Task DisposeAsync()
    {
        await fake.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_video_costs_what_the_provider_bills_and_nothing_the_second_time()
    {
        await Make();
        await Make();

        Assert.Equal(Calls, fake.Billed);
        // As the fake bills: 1000 and 500 tokens of text, 100 and 1500 tokens a picture, two seconds a voice.
        Assert.Equal(0.00125m + (3 * 0.0455m) + (3 * 0.0005m), await Spent());
    }

    [Fact]
    public async Task A_picture_that_comes_in_part_is_drawn_again_and_never_kept()
    {
        var (paint, broken) = (fake.Paint, 2);
        fake.Paint = prompt => paint(prompt) is { } bars && Interlocked.Decrement(ref broken) >= 0 ? bars[..(bars.Length / 2)] : paint(prompt);

        await Make();

        Assert.Equal(Calls + 2, fake.Billed);
        foreach (var still in Directory.GetFiles(folder.File("data"), "*.png", SearchOption.AllDirectories))
            await Film.Ask("ffmpeg", "-v", "error", "-i", still, "-f", "null", "-");
    }

    [Fact]
    public async Task Killed_between_a_call_and_its_settlement_nothing_is_billed_twice()
    {
        fake.Answering = () => new TaskCompletionSource().Task;
        using (var killed = cli.Start("make", "brief.json", "--draft", "--out", "v.mp4"))
        {
            await Until(() => fake.Billed == 1);
            killed.Kill(entireProcessTree: true);
            await killed.WaitForExitAsync();
        }

        fake.Answering = () => Task.CompletedTask;
        await Make();

        Assert.Equal(Calls, fake.Billed);
        Assert.Equal(0.13925m, await Spent());
    }

    [Fact]
    public async Task A_video_that_could_cost_more_than_its_budget_waits_until_it_is_raised()
    {
        var waiting = await cli.Run("make", "brief.json", "--draft", "--out", "v.mp4", "--budget", "0.1");
        Assert.Equal(0, waiting.ExitCode);
        Assert.Contains("The budget for this video is $0.10", waiting.Output, StringComparison.Ordinal);
        Assert.InRange(fake.Billed, 1, Calls - 1);

        var raised = await cli.Run("approve", Path.GetFileName(Assert.Single(Directory.GetDirectories(folder.File("data/jobs")))), "--max-cost", "5", "--out", "v.mp4");

        Assert.True(raised.ExitCode == 0, raised.Error + raised.Output);
        Assert.Equal(Calls, fake.Billed);
        Assert.True(File.Exists(folder.File("v.mp4")));
    }

    [Fact]
    public async Task What_a_video_would_cost_is_told_before_and_a_budget_that_can_never_do_is_refused()
    {
        var told = await cli.Run("make", "brief.json", "--draft", "--dry-run", "--json");
        var estimate = JsonDocument.Parse(told.Output).RootElement.GetProperty("estimate");
        var drawing = estimate.GetProperty("lines").EnumerateArray().Single(line => line.GetProperty("phase").GetString() == "drawing");
        Assert.Equal(("openai", "gpt-image-2", 3), (drawing.GetProperty("provider").GetString(), drawing.GetProperty("model").GetString(), drawing.GetProperty("count").GetInt32()));
        Assert.InRange(0.13925m, 0.8m * estimate.GetProperty("cost_usd").GetDecimal(), estimate.GetProperty("most_usd").GetDecimal());
        Assert.Contains("openai/gpt-image-2", (await cli.Run("make", "brief.json", "--draft", "--dry-run")).Output, StringComparison.Ordinal);

        var refused = await cli.Run("make", "brief.json", "--draft", "--budget", "0.01");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--budget: wanted at least 0.09", refused.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (fake.Billed, (await cli.Run("jobs", "--json")).Output));
    }

    private async Task Make()
    {
        var made = await cli.Run("make", "brief.json", "--draft", "--out", "v.mp4");
        Assert.True(made.ExitCode == 0, made.Error + made.Output);
    }

    /// <summary>What all jobs spent, by their records.</summary>
    private async Task<decimal> Spent()
    {
        var jobs = await cli.Run("jobs", "--json");
        return jobs.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("cost")).Sum(cost =>
        {
            Assert.Equal(0, cost.GetProperty("reserved_usd").GetDecimal());
            return cost.GetProperty("spent_usd").GetDecimal();
        });
    }

    private static async Task Until(Func<bool> met)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!met())
            await Task.Delay(20, limit.Token);
    }
}
