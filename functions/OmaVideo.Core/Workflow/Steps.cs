using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Core.Workflow;

/// <summary>Every step there is, in the order of a video's way. Hosts register from <see cref="All"/>.</summary>
public static class Steps
{
    public static readonly Step<ScriptOrder, Script> WriteScript = new(StepNames.WriteScript, Retry.Provider, Phase.Scripting, typeof(WriteScript));
    public static readonly Step<SceneDrawing, Still> DrawScene = new(StepNames.DrawScene, Retry.Provider, Phase.Drawing, typeof(DrawScene));
    public static readonly Step<Dailies, Dailies> CheckPictures = new(StepNames.CheckPictures, Retry.Provider, null, typeof(CheckPictures));
    public static readonly Step<Storyboard, Artifact> DrawContactSheet = new(StepNames.DrawContactSheet, Retry.Render, Phase.Reviewing, typeof(DrawContactSheet));
    public static readonly Step<Refinement, StoryboardScene> RefineScene = new(StepNames.RefineScene, Retry.Provider, Phase.Reviewing, typeof(RefineScene));
    public static readonly Step<NarrationOrder, Narration> Narrate = new(StepNames.Narrate, Retry.Provider, Phase.Narrating, typeof(Narrate));
    public static readonly Step<MusicOrder, Music> ScoreMusic = new(StepNames.ScoreMusic, Retry.Provider, Phase.Scoring, typeof(ScoreMusic));
    public static readonly Step<Reel, RenderedReel> RenderReel = new(StepNames.RenderReel, Retry.Render, Phase.Rendering, typeof(RenderReel));
    public static readonly Step<SoundMix, Artifact> MixSound = new(StepNames.MixSound, Retry.Render, Phase.Mixing, typeof(MixSound));
    public static readonly Step<Assembly, Artifact> Assemble = new(StepNames.Assemble, Retry.Render, Phase.Assembling, typeof(Assemble));
    public static readonly Step<InspectionOrder, Inspection> Inspect = new(StepNames.Inspect, Retry.Render, Phase.Inspecting, typeof(Inspect));
    public static readonly Step<Publication, Delivered> Publish = new(StepNames.Publish, Retry.Render, Phase.Publishing, typeof(Publish));

    /// <summary>Done before every step of a video with a guest.</summary>
    public static readonly Step<Visit, None> AskGuest = new(StepNames.AskGuest, Retry.Provider, null, typeof(AskGuest));

    /// <summary>Done wherever a model turns out to be gone.</summary>
    public static readonly Step<Vacancy, Recasting> Recast = new(StepNames.Recast, Retry.Provider, null, typeof(Recast));

    public static IReadOnlyList<Step> All { get; } =
    [
        WriteScript, DrawScene, CheckPictures, DrawContactSheet, RefineScene, Narrate, ScoreMusic, RenderReel, MixSound, Assemble, Inspect, Publish, AskGuest, Recast,
    ];
}
