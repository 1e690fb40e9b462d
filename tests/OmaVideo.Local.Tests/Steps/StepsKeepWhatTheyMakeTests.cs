using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Stores;
using OmaVideo.Media.Clips;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Workbench;

namespace OmaVideo.Local.Tests.Steps;

/// <summary>Steps over the real store, with crew members who count how often they are asked.</summary>
public sealed class StepsKeepWhatTheyMakeTests : IDisposable
{
    private static readonly Brief Brief = new("The lamp", "A lamp that follows the sun.", 15);
    private static readonly Look Look = new VideoOrder(Brief).Look;
    private readonly TemporaryFolder folder = new();
    private readonly ScratchFolders scratch;
    private readonly FileArtifactStore artifacts;
    private readonly Counting crew = new();

    public StepsKeepWhatTheyMakeTests()
    {
        var data = new DataFolder(folder.Path);
        scratch = new ScratchFolders(data.Scratch);
        artifacts = new FileArtifactStore(data, scratch);
    }

    [Fact]
    public async Task A_revision_is_asked_for_once_and_drawn_anew()
    {
        var scene = new StoryboardScene(2, SceneRole.Point, "Words.", "a lamp", 5, Transition.Crossfade, 1002, new Still(new("stills/ab.png", 1), "test"));
        var refinement = new Refinement(Brief, Look, scene, new(ReviewVerdict.Refine, 1, 2, "at night"));

        var first = await Refine(refinement);
        var again = await Refine(refinement);

        Assert.Equal(first, again);
        Assert.Equal((1, 1), (crew.Revised, crew.Drawn));
        Assert.Equal(("a lamp, at night", scene.NextSeed), (first.VisualPrompt, first.Seed));
        Assert.NotEqual(scene.Still, first.Still);
    }

    [Fact]
    public async Task New_words_alone_keep_the_picture()
    {
        var scene = new StoryboardScene(2, SceneRole.Point, "Words.", "a lamp", 5, Transition.Crossfade, 1002, new Still(new("stills/ab.png", 1), "test"));
        var refined = await Refine(new Refinement(Brief, Look, scene, new(ReviewVerdict.Refine, 1, 2, Narration: "New words.")));

        Assert.Equal(scene with { Narration = "New words." }, refined);
        Assert.Equal((0, 0), (crew.Revised, crew.Drawn));
    }

    [Fact]
    public async Task What_is_refused_is_asked_of_nobody()
    {
        var scene = new StoryboardScene(2, SceneRole.Point, "Words.", "a lamp", 5, Transition.Crossfade, 1002, new Still(new("stills/ab.png", 1), "test"));

        var refused = await Assert.ThrowsAsync<StepException>(() => Refine(new(Brief, Look, scene, new(ReviewVerdict.Refine, 1, 2, "something forbidden"))));

        Assert.Equal((StepFailure.Refused, 0, 0), (refused.Kind, crew.Revised, crew.Drawn));
    }

    [Fact]
    public async Task What_a_model_revised_keeps_the_rules_of_a_script_or_is_not_kept()
    {
        var scene = new StoryboardScene(2, SceneRole.Point, "Words.", "a lamp", 5, Transition.Crossfade, 1002, new Still(new("stills/ab.png", 1), "test"));
        var refinement = new Refinement(Brief, Look, scene, new(ReviewVerdict.Refine, 1, 2, "at \u202Enight"));

        for (var asked = 1; asked <= 2; asked++)
        {
            var failure = await Assert.ThrowsAsync<StepException>(() => Refine(refinement));
            Assert.Equal((StepFailure.Invalid, asked, 0), (failure.Kind, crew.Revised, crew.Drawn));
            Assert.Contains("scene 2: /visual_prompt", failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(SceneMotion.Still, null)]
    [InlineData(SceneMotion.ClipOrStill, "Nobody films here.")]
    public async Task Where_nobody_films_the_still_says_so(SceneMotion motion, string? reason)
    {
        var scene = new StoryboardScene(2, SceneRole.Point, "Words.", "a lamp", 5, Transition.Crossfade, 1002, new Still(new("stills/ab.png", 1), "test"));

        var refined = await Refine(new(Brief, Look, scene, new(ReviewVerdict.Refine, 1, 2, VisualPrompt: "a moon")) { Motion = motion });

        Assert.Equal((reason, null), (refined.Still.NoClipBecause, refined.Still.Clip));
    }

    [Fact]
    public async Task Where_nothing_but_a_clip_will_do_its_reason_is_the_steps()
    {
        var scene = new StoryboardScene(2, SceneRole.Point, "Words.", "a lamp", 5, Transition.Crossfade, 1002, new Still(new("stills/ab.png", 1), "test"));

        var failure = await Assert.ThrowsAsync<StepException>(() => Refine(new(Brief, Look, scene, new(ReviewVerdict.Refine, 1, 2, VisualPrompt: "a moon")) { Motion = SceneMotion.Clip }));

        Assert.Equal("Nobody films here.", failure.Message);
    }

    [Fact]
    public async Task A_film_that_cannot_be_shown_is_not_kept()
    {
        var camera = new Camera(folder.File("film.mp4"));
        await Making.Film.Make(folder.File("film.mp4"));
        var ffmpeg = new FfmpegRunner(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")));
        var draw = new DrawScene(crew, camera, null!, new TakeClip(new FootageViewer(ffmpeg, artifacts), artifacts), null!, artifacts);
        var drawing = new SceneDrawing("a lamp", "It glows.", SceneRole.Point, Look, 7) { Clip = new ClipWish(5, OrStill: false) };

        Assert.Equal(StepFailure.Invalid, (await Assert.ThrowsAsync<StepException>(() => draw.Do(drawing, default))).Kind);
        Assert.NotNull((await draw.Do(drawing, default)).Clip);
        await draw.Do(drawing, default);

        Assert.Equal((2, 1), (camera.Films, crew.Drawn));
    }

    [Fact]
    public async Task A_good_inspection_is_kept_and_a_bad_one_made_again()
    {
        var order = new InspectionOrder(new Artifact("masters/ab.mp4", 1), new FrameSize(1920, 1080), 450, true);
        var inspect = new Inspect(crew, artifacts, new TextFiles());
        crew.Faults = ["wanted a picture throughout, found black from 1.0 to 2.0 s"];

        var refused = await Assert.ThrowsAsync<StepException>(() => inspect.Do(order, default));
        Assert.Equal((StepFailure.Bug, "The video is not as ordered: wanted a picture throughout, found black from 1.0 to 2.0 s."), (refused.Kind, refused.Message));

        crew.Faults = [];
        Assert.Equal(-16, (await inspect.Do(order, default)).Loudness);
        await inspect.Do(order, default);
        Assert.Equal(2, crew.Inspected);
    }

    public void Dispose()
    {
        scratch.Dispose();
        folder.Dispose();
    }

    private Task<StoryboardScene> Refine(Refinement refinement) => new RefineScene(crew, crew, new DrawScene(crew, crew, null!, null!, null!, artifacts), artifacts, new TextFiles()).Do(refinement, default);

    /// <summary>Its first film is damaged.</summary>
    private sealed class Camera(string film) : IFilmmaker
    {
        public string Maker => "camera/1";

        public int Films { get; private set; }

        public async Task Film(SceneFilming filming, string file, CancellationToken ct)
        {
            var bytes = await File.ReadAllBytesAsync(film, ct);
            await File.WriteAllBytesAsync(file, Films++ == 0 ? bytes[..100] : bytes, ct);
        }
    }

    private sealed class Counting : IModerator, IScriptWriter, IIllustrator, IFilmmaker, IInspector
    {
        public string Maker => "counting/1";

        public int Revised { get; private set; }

        public int Drawn { get; private set; }

        public int Inspected { get; private set; }

        public string[] Faults { get; set; } = [];

        public Task Check(string text, CancellationToken ct) => text.Contains("forbidden", StringComparison.Ordinal) ? throw new StepException(StepFailure.Refused, "Nobody makes that.") : Task.CompletedTask;

        public Task Film(SceneFilming filming, string file, CancellationToken ct) => throw new StepException(StepFailure.Invalid, "Nobody films here.");

        public Task<Script> Write(ScriptOrder order, CancellationToken ct) => throw new InvalidOperationException("Nobody asked for a script.");

        public Task<StoryboardScene> Revise(SceneRevision revision, CancellationToken ct)
        {
            Revised++;
            return Task.FromResult(revision.Scene with { VisualPrompt = $"{revision.Scene.VisualPrompt}, {revision.Instruction}" });
        }

        public Task Draw(SceneDrawing drawing, string file, CancellationToken ct)
        {
            Drawn++;
            return File.WriteAllTextAsync(file, drawing.Prompt, ct);
        }

        public async Task<Inspection> Inspect(InspectionOrder order, SpriteSheet sheet, string sprites, CancellationToken ct)
        {
            Inspected++;
            await File.WriteAllTextAsync(sprites, "small pictures", ct);
            return new Inspection(15, 450, -16, -2, Faults);
        }
    }
}
