using Microsoft.Azure.Functions.Worker;
using OmaVideo.Core.Artifacts;
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
public sealed class Activities(IServiceProvider crew, ILogger<Activities> log)
{
    [Function(StepNames.WriteScript)]
    public Task<Outcome<Script>> WriteScript([ActivityTrigger] ScriptOrder input, CancellationToken ct) => Do(Steps.WriteScript, input, ct);

    [Function(StepNames.DrawScene)]
    public Task<Outcome<Still>> DrawScene([ActivityTrigger] SceneDrawing input, CancellationToken ct) => Do(Steps.DrawScene, input, ct);

    [Function(StepNames.CheckPictures)]
    public Task<Outcome<Dailies>> CheckPictures([ActivityTrigger] Dailies input, CancellationToken ct) => Do(Steps.CheckPictures, input, ct);

    [Function(StepNames.DrawContactSheet)]
    public Task<Outcome<Artifact>> DrawContactSheet([ActivityTrigger] Storyboard input, CancellationToken ct) => Do(Steps.DrawContactSheet, input, ct);

    [Function(StepNames.RefineScene)]
    public Task<Outcome<StoryboardScene>> RefineScene([ActivityTrigger] Refinement input, CancellationToken ct) => Do(Steps.RefineScene, input, ct);

    [Function(StepNames.Narrate)]
    public Task<Outcome<Narration>> Narrate([ActivityTrigger] NarrationOrder input, CancellationToken ct) => Do(Steps.Narrate, input, ct);

    [Function(StepNames.ScoreMusic)]
    public Task<Outcome<Music>> ScoreMusic([ActivityTrigger] MusicOrder input, CancellationToken ct) => Do(Steps.ScoreMusic, input, ct);

    [Function(StepNames.RenderReel)]
    public Task<Outcome<RenderedReel>> RenderReel([ActivityTrigger] Reel input, CancellationToken ct) => Do(Steps.RenderReel, input, ct);

    [Function(StepNames.MixSound)]
    public Task<Outcome<Artifact>> MixSound([ActivityTrigger] SoundMix input, CancellationToken ct) => Do(Steps.MixSound, input, ct);

    [Function(StepNames.Assemble)]
    public Task<Outcome<Artifact>> Assemble([ActivityTrigger] Assembly input, CancellationToken ct) => Do(Steps.Assemble, input, ct);

    [Function(StepNames.Inspect)]
    public Task<Outcome<Inspection>> Inspect([ActivityTrigger] InspectionOrder input, CancellationToken ct) => Do(Steps.Inspect, input, ct);

    [Function(StepNames.Publish)]
    public Task<Outcome<Delivered>> Publish([ActivityTrigger] Publication input, CancellationToken ct) => Do(Steps.Publish, input, ct);

    [Function(StepNames.Recast)]
    public Task<Outcome<Recasting>> Recast([ActivityTrigger] Vacancy input, CancellationToken ct) => Do(Steps.Recast, input, ct);

    /// <summary>Not on a video's way; <see cref="ExportOrchestration"/> calls it.</summary>
    [Function(ExportOrchestration.Activity)]
    public Task<Outcome<Artifact>> ExportRendition([ActivityTrigger] ExportOrder input, CancellationToken ct) => Do(Export.Step, input, ct);

    private async Task<Outcome<TOut>> Do<TIn, TOut>(Step<TIn, TOut> step, TIn input, CancellationToken ct)
        where TIn : notnull
        where TOut : notnull
    {
        try
        {
            return new(await step.Do(crew, input, ct));
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            var failure = Failures.Of(step.Name, e);
            log.StepFailed(e, step.Name, failure.Kind);
            return failure.Kind == StepFailure.Transient ? throw failure : new(default, failure.Kind, failure.Message, failure.Model);
        }
    }
}
