using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Tests.Engine;

/// <summary>A crew that does every step at once and writes down what it did.</summary>
internal sealed class FakeCrew : IServiceProvider, IServiceScopeFactory
{
    private readonly Dictionary<Type, object> workers;

    public FakeCrew() => workers = new()
    {
        [typeof(WriteScript)] = Work<ScriptOrder, Script>("write-script", order => new(
            order.Brief.Title,
            [.. Enumerable.Range(1, 3).Select(i => new ScriptScene(i, SceneRole.Point, $"Sentence {i} is said.", $"a lamp, view {i}", order.Brief.Duration / 3.0))],
            "Buy it")),
        [typeof(DrawScene)] = Work<SceneDrawing, Still>("draw-scene", drawing => new(Made("stills", drawing.Seed + drawing.Prompt), "fake") { NoClipBecause = drawing.Clip is null ? null : "Nobody films here." }),
        [typeof(CheckPictures)] = Work<Dailies, Dailies>("check-pictures", dailies => dailies),
        [typeof(DrawContactSheet)] = Work<Storyboard, Artifact>("draw-contact-sheet", board => Made("sheets", board.Revision)),
        [typeof(RefineScene)] = Work<Refinement, StoryboardScene>("refine-scene", refinement => refinement.Scene with
        {
            VisualPrompt = refinement.Review.Instruction ?? refinement.Scene.VisualPrompt,
            Still = new(Made("stills", refinement.Review), "fake"),
        }),
        [typeof(Narrate)] = Work<NarrationOrder, Narration>("narrate", order => new(Made("voices", order.Text), Speaking(order), "fake")),
        [typeof(ScoreMusic)] = Work<MusicOrder, Music>("score-music", order => new(Made("music", order.Seconds), "fake")),
        [typeof(RenderReel)] = Work<Reel, RenderedReel>("render-reel", reel => new([.. reel.Cuts.Select(cut => Made("cuts", $"{cut.From}{cut.To}{cut.Frames}"))])),
        [typeof(MixSound)] = Work<SoundMix, Artifact>("mix-sound", mix => Made("sounds", mix.Seconds)),
        [typeof(Assemble)] = Work<Assembly, Artifact>("assemble", assembly => Made("masters", string.Join('+', assembly.Cuts.Select(c => c.Name)))),
        [typeof(Inspect)] = Work<InspectionOrder, Inspection>("inspect", order => new(Timeline.Seconds(order.Frames), order.Frames, -16, -2, [])),
        [typeof(Publish)] = Work<Publication, Delivered>("publish", publication => new(
            publication.Master, Made("posters", 1), Made("captions", 1), Made("captions", 2), publication.Inspection,
            Made("previews", 1), Made("sprites", 1), Made("tracks", 1), Made("chapters", 1))),
        [typeof(AskGuest)] = Work<Visit, None>("ask-guest", _ => None.Value),
        [typeof(Recast)] = Work<Vacancy, Recasting>("recast", vacancy => Recasting(vacancy.Model)),
    };

    /// <summary>Steps done to their end, in the order of their ends: name and a hash of the input.</summary>
    public ConcurrentQueue<string> Done { get; } = new();

    /// <summary>How many seconds the narrator takes.</summary>
    public Func<NarrationOrder, double> Speaking { get; set; } = _ => 3;

    /// <summary>Who follows a model that is gone.</summary>
    public Func<string, Recasting> Recasting { get; set; } = _ => new();

    /// <summary>Called as a step begins; may throw, wait, or count.</summary>
    public Func<string, CancellationToken, Task> Beginning { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Who does what this crew does not.</summary>
    public IServiceProvider? Others { get; set; }

    /// <summary>Leaves these steps to the others.</summary>
    public void Leave(params Type[] steps)
    {
        foreach (var step in steps)
            workers.Remove(step);
    }

    /// <summary>Has a step done by somebody else.</summary>
    public void Hire<T>(T worker)
        where T : notnull => workers[typeof(T)] = worker;

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IServiceScopeFactory) ? this : workers.GetValueOrDefault(serviceType) ?? Others?.GetService(serviceType);

    public IServiceScope CreateScope() => new Scope(this);

    private static Artifact Made(string kind, object what) => new(ArtifactName.Of(kind, "x", "fake", what.ToString()).Value, 1);

    private FakeWork<TIn, TOut> Work<TIn, TOut>(string name, Func<TIn, TOut> work) => new(async (input, ct) =>
    {
        await Beginning(name, ct);
        var output = work(input);
        Done.Enqueue($"{name} {ArtifactName.Of("input", "x", name, input)}");
        return output;
    });

    /// <summary>Each step has a duty of its own.</summary>
    private sealed class Scope(FakeCrew crew) : IServiceScope, IServiceProvider
    {
        private readonly Duty duty = new();

        public IServiceProvider ServiceProvider => this;

        public object? GetService(Type serviceType) => serviceType == typeof(Duty) ? duty : crew.GetService(serviceType);

        public void Dispose()
        {
        }
    }

    private sealed class FakeWork<TIn, TOut>(Func<TIn, CancellationToken, Task<TOut>> work) : IWork<TIn, TOut>
    {
        public Task<TOut> Do(TIn input, CancellationToken ct) => work(input, ct);
    }
}
