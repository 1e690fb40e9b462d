using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Scenes;

/// <summary>The visual agent: a picture for a scene, drawn, or made of what somebody brought, with the guest in it where there is one.</summary>
public sealed class DrawScene(IIllustrator illustrator, IPictureFitter fitter, TakeClip clips, PlaceGuest guests, IArtifactStore artifacts) : IWork<SceneDrawing, Still>
{
    public async Task<Still> Do(SceneDrawing input, CancellationToken ct)
    {
        // Drawn for all guests, and once for all of them.
        var scene = await Draw(input with { Guest = null }, ct);
        return input.Guest is { } guest ? await guests.Into(scene, input, guest, ct) : scene;
    }

    private async Task<Still> Draw(SceneDrawing input, CancellationToken ct) => input.Given switch
    {
        null => new(await artifacts.Make(ArtifactName.Of("stills", "png", illustrator.Maker, input), scratch => Provider.Of(illustrator.Maker).Call(() => illustrator.Draw(input, scratch.Result, ct)), ct), illustrator.Maker),
        { Kind: AssetKind.Video } film => await clips.Do(new(film.Content, End: ClipEnd.Loop), ct) with { Given = film },
        var picture => await Fit(FittingOrder.Of(picture.Content, input.Look), ct) with { Given = picture },
    };

    private async Task<Still> Fit(FittingOrder order, CancellationToken ct) => new(
        await artifacts.Make(ArtifactName.Of("stills", "png", fitter.Maker, order), scratch => fitter.Fit(order, scratch.Result, ct), ct), fitter.Maker);
}
