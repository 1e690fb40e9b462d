using Microsoft.Azure.Functions.Worker;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>Every step as an activity, in the order of <see cref="Steps.All"/>.</summary>
public sealed class Activities(StepDesk desk)
{
    [Function(StepNames.WriteScript)]
    public Task<Outcome<Script>> WriteScript([ActivityTrigger] ScriptOrder input, string instanceId, CancellationToken ct) => Do(Steps.WriteScript, input, instanceId, ct);

    [Function(StepNames.DrawScene)]
    public Task<Outcome<Still>> DrawScene([ActivityTrigger] SceneDrawing input, string instanceId, CancellationToken ct) => Do(Steps.DrawScene, input, instanceId, ct);

    [Function(StepNames.CheckPictures)]
    public Task<Outcome<Dailies>> CheckPictures([ActivityTrigger] Dailies input, string instanceId, CancellationToken ct) => Do(Steps.CheckPictures, input, instanceId, ct);

    [Function(StepNames.DrawContactSheet)]
    public Task<Outcome<Artifact>> DrawContactSheet([ActivityTrigger] Storyboard input, string instanceId, CancellationToken ct) => Do(Steps.DrawContactSheet, input, instanceId, ct);

    [Function(StepNames.RefineScene)]
    public Task<Outcome<StoryboardScene>> RefineScene([ActivityTrigger] Refinement input, string instanceId, CancellationToken ct) => Do(Steps.RefineScene, input, instanceId, ct);

    [Function(StepNames.Narrate)]
    public Task<Outcome<Narration>> Narrate([ActivityTrigger] NarrationOrder input, string instanceId, CancellationToken ct) => Do(Steps.Narrate, input, instanceId, ct);

    [Function(StepNames.ScoreMusic)]
    public Task<Outcome<Music>> ScoreMusic([ActivityTrigger] MusicOrder input, string instanceId, CancellationToken ct) => Do(Steps.ScoreMusic, input, instanceId, ct);

    [Function(StepNames.RenderReel)]
    public Task<Outcome<RenderedReel>> RenderReel([ActivityTrigger] Reel input, string instanceId, CancellationToken ct) => Do(Steps.RenderReel, input, instanceId, ct);

    [Function(StepNames.MixSound)]
    public Task<Outcome<Artifact>> MixSound([ActivityTrigger] SoundMix input, string instanceId, CancellationToken ct) => Do(Steps.MixSound, input, instanceId, ct);

    [Function(StepNames.Assemble)]
    public Task<Outcome<Artifact>> Assemble([ActivityTrigger] Assembly input, string instanceId, CancellationToken ct) => Do(Steps.Assemble, input, instanceId, ct);

    [Function(StepNames.Inspect)]
    public Task<Outcome<Inspection>> Inspect([ActivityTrigger] InspectionOrder input, string instanceId, CancellationToken ct) => Do(Steps.Inspect, input, instanceId, ct);

    [Function(StepNames.Publish)]
    public Task<Outcome<Delivered>> Publish([ActivityTrigger] Publication input, string instanceId, CancellationToken ct) => Do(Steps.Publish, input, instanceId, ct);

    [Function(StepNames.AskGuest)]
    public Task<Outcome<None>> AskGuest([ActivityTrigger] Visit input, string instanceId, CancellationToken ct) => Do(Steps.AskGuest, input, instanceId, ct);

    [Function(StepNames.Recast)]
    public Task<Outcome<Recasting>> Recast([ActivityTrigger] Vacancy input, string instanceId, CancellationToken ct) => Do(Steps.Recast, input, instanceId, ct);

    /// <summary>Not on a video's way; <see cref="ExportOrchestration"/> calls it.</summary>
    [Function(ExportOrchestration.Activity)]
    public Task<Outcome<Artifact>> ExportRendition([ActivityTrigger] ExportOrder input, string instanceId, CancellationToken ct) => Do(Export.Step, input, instanceId, ct);

    private Task<Outcome<TOut>> Do<TIn, TOut>(Step<TIn, TOut> step, TIn input, string instanceId, CancellationToken ct)
        where TIn : notnull
        where TOut : notnull => desk.Do(step, input, Instance.JobOf(instanceId), ct);
}
