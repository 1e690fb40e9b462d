using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Tests.Making;

namespace OmaVideo.Local.Tests.Steps;

/// <summary>The supervisor over real pictures, and an illustrator who draws what a test wants.</summary>
public sealed class CheckPicturesTests : IAsyncLifetime
{
    private static readonly Look Look = new(Style.Modern, Tone.Neutral, AspectRatio.Landscape, 1);

    private readonly TemporaryFolder folder = new();
    private readonly Illustrator illustrator = new();
    private ServiceProvider crew = null!;

    public async Task InitializeAsync()
    {
        await Film.Ask("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=1536x1024:d=1", "-frames:v", "1", folder.File("test.png"));
        await Film.Ask("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "smptebars=s=1536x1024:d=1", "-frames:v", "1", folder.File("bars.png"));
        await Film.Ask("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=c=teal:s=1536x1024:d=1", "-frames:v", "1", folder.File("blank.png"));
        await Film.Ask("ffmpeg", "-v", "error", "-i", folder.File("bars.png"), "-vf", "scale=300:200", folder.File("small.png"));
        await Film.Ask("ffmpeg", "-v", "error", "-i", folder.File("test.png"), "-vf", "eq=brightness=0.05,scale=1344:896", folder.File("retouched.png"));
        crew = new ServiceCollection()
            .AddLogging()
            .AddStudio(folder.File("data"), new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build())
            .AddSingleton<IIllustrator>(illustrator)
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await crew.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Pictures_that_differ_pass_as_they_are()
    {
        var dailies = await Drawn("test", "bars");

        Assert.Equal(dailies.Scenes, (await Check(dailies)).Scenes);
        Assert.Equal(2, illustrator.Drawn.Count);
    }

    [Theory]
    [InlineData("retouched")]
    [InlineData("test")]
    [InlineData("blank")]
    [InlineData("small")]
    public async Task One_that_does_not_do_is_drawn_once_more_in_another_way(string bad)
    {
        illustrator.Again = folder.File("bars.png");

        var second = (await Check(await Drawn("test", bad))).Scenes[1];

        Assert.Null(second.Note);
        var again = Assert.Single(illustrator.Drawn.Skip(2));
        Assert.Equal((again.Seed, bad is "test" or "retouched" ? "the subject of scene 1" : null), (second.Drawing.Seed, again.Unlike));
        Assert.Equal(new FileInfo(folder.File("bars.png")).Length, second.Still.Picture.Bytes);
    }

    [Theory]
    [InlineData("test", "The picture is almost that of scene 1. It was drawn twice.")]
    [InlineData("blank", "The picture shows hardly anything. It was drawn twice.")]
    [InlineData("small", "The picture is too small for the frame: 300 × 200 pixels. It was drawn twice.")]
    public async Task One_that_is_no_better_then_is_used_with_a_note(string bad, string note)
    {
        illustrator.Again = folder.File($"{bad}.png");

        Assert.Equal([null, note], (await Check(await Drawn("test", bad))).Scenes.Select(scene => scene.Note));
    }

    [Fact]
    public async Task Without_money_for_another_the_first_one_is_used()
    {
        var dailies = await Drawn("test", "blank");
        illustrator.Failure = new StepException(StepFailure.Unaffordable, "The budget for this video is $0.10.");

        var second = (await Check(dailies)).Scenes[1];

        Assert.Equal(dailies.Scenes[1].Still, second.Still);
        Assert.Equal("The picture shows hardly anything. It was not drawn again: The budget for this video is $0.10.", second.Note);
    }

    [Fact]
    public async Task What_somebody_brought_is_theirs_to_judge()
    {
        var drawn = await Drawn("test", "test");
        var brought = new Dailies([.. drawn.Scenes.Select(scene => scene with { Drawing = scene.Drawing with { Given = new(AssetKind.Image, scene.Still.Picture) } })]);

        Assert.Equal(brought.Scenes, (await Check(brought)).Scenes);
    }

    [Fact]
    public async Task A_passing_trouble_is_for_the_step_to_try_again()
    {
        var dailies = await Drawn("blank");
        illustrator.Failure = new StepException(StepFailure.Transient, "Busy.");

        Assert.Equal(StepFailure.Transient, (await Assert.ThrowsAsync<StepException>(() => Check(dailies))).Kind);
    }

    private Task<Dailies> Check(Dailies dailies) => crew.GetRequiredService<CheckPictures>().Do(dailies, default);

    private async Task<Dailies> Drawn(params string[] pictures)
    {
        var drawings = pictures.Select((_, i) => new SceneDrawing($"the subject of scene {i + 1}", "Words.", SceneRole.Point, Look, 1001 + i)).ToList();
        var stills = new List<Still>();
        foreach (var (drawing, picture) in drawings.Zip(pictures))
        {
            illustrator.Next = folder.File($"{picture}.png");
            stills.Add(await crew.GetRequiredService<DrawScene>().Do(drawing, default));
        }

        illustrator.Next = null;
        return Dailies.Of(drawings, stills);
    }

    private sealed class Illustrator : IIllustrator
    {
        public string Maker => "test/1";

        public string? Next { get; set; }

        public string? Again { get; set; }

        public StepException? Failure { get; set; }

        public List<SceneDrawing> Drawn { get; } = [];

        public Task Draw(SceneDrawing drawing, string file, CancellationToken ct)
        {
            Drawn.Add(drawing);
            if (Failure is not null)
                throw Failure;
            File.Copy((Next ?? Again)!, file);
            return Task.CompletedTask;
        }
    }
}
