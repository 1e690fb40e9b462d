using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Scenes;

/// <summary>The visual agent: a picture for a scene, drawn, filmed, or made of what somebody brought, with the guest in it where there is one.</summary>
public sealed class DrawScene(
    IIllustrator illustrator, IFilmmaker filmmaker, IPictureFitter fitter, TakeClip clips, PlaceGuest guests, IArtifactStore artifacts) : IWork<SceneDrawing, Still>
{
    /// <summary>Seconds a clip's last picture may be held; what stands for longer looks broken, and plays again instead.</summary>
    private const double LongestHold = 1;

    public async Task<Still> Do(SceneDrawing input, CancellationToken ct)
    {
        // Drawn for all guests, with a place for them, and once for all of them; they are placed into stills.
        var scene = await Make(input with { Guest = null, Open = input.Guest?.How.Side, Clip = input.Guest is null ? input.Clip : null }, ct);
        return input.Guest is { } guest ? await guests.Into(scene, input, guest, ct) : scene;
    }

    private async Task<Still> Make(SceneDrawing input, CancellationToken ct) => input switch
    {
        { Given: { Kind: AssetKind.Video } film } => await clips.Do(new(film.Content, End: ClipEnd.Loop), ct) with { Given = film },
        { Given: { } picture } => await Fit(FittingOrder.Of(picture.Content, input.Look), ct) with { Given = picture },
        { Clip: { } wish } => await Film(input with { Clip = null }, wish, ct),
        _ => await Draw(input, ct),
    };

    private async Task<Still> Draw(SceneDrawing drawing, CancellationToken ct) => new(
        await artifacts.Make(ArtifactName.Of("stills", "png", illustrator.Maker, drawing), scratch => Provider.Of(illustrator.Maker).Call(() => illustrator.Draw(drawing, scratch.Result, ct)), ct),
        illustrator.Maker);

    /// <summary>
    /// Draws the scene as all others are drawn, and has it filmed from there. What may pass is left to the step's next attempt,
    /// and a model that is gone to whoever can choose another.
    /// </summary>
    private async Task<Still> Film(SceneDrawing drawing, ClipWish wish, CancellationToken ct)
    {
        var still = await Draw(drawing, ct);
        try
        {
            return await Film(new SceneFilming(drawing, still.Picture, wish.Seconds), ct);
        }
        catch (StepException e) when (wish.OrStill && e.Kind is not (StepFailure.Transient or StepFailure.ModelGone))
        {
            return still with { NoClipBecause = e.Message };
        }
    }

    private async Task<Still> Film(SceneFilming filming, CancellationToken ct)
    {
        var film = await artifacts.Make(
            ArtifactName.Of("clips", "mp4", filmmaker.Maker, filming), scratch => Provider.Of(filmmaker.Maker).Call(() => filmmaker.Film(filming, scratch.Result, ct)), ct);
        var taken = await Take(film, ct);
        var end = taken.Clip!.Seconds >= filming.Seconds - LongestHold ? ClipEnd.Hold : ClipEnd.Loop;
        return taken with { Maker = filmmaker.Maker, Clip = taken.Clip with { End = end } };
    }

    /// <summary>A film that cannot be shown is not kept: no later order of it is answered with it.</summary>
    private async Task<Still> Take(Artifact film, CancellationToken ct)
    {
        try
        {
            return await clips.Do(new(film), ct);
        }
        catch (StepException e) when (e.Kind == StepFailure.Invalid)
        {
            await artifacts.Remove(film, CancellationToken.None);
            throw;
        }
    }

    private async Task<Still> Fit(FittingOrder order, CancellationToken ct) => new(
        await artifacts.Make(ArtifactName.Of("stills", "png", fitter.Maker, order), scratch => fitter.Fit(order, scratch.Result, ct), ct), fitter.Maker);
}
