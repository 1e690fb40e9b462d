using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Cameo;

/// <summary>Puts a guest into the picture of a scene that was drawn without them, as long as they agree.</summary>
/// <param name="placers">Who can; the last one is asked first.</param>
public sealed class PlaceGuest(IEnumerable<IGuestPlacer> placers, IPortraitStore portraits, AskGuest ask, IArtifactStore artifacts)
{
    /// <exception cref="StepException">Refused: the guest's consent has ended, or a provider does not show them and nobody else may be asked.</exception>
    public async Task<Still> Into(Still scene, SceneDrawing drawing, GuestAppearance guest, CancellationToken ct)
    {
        await ask.Require(guest.Guest, ct);
        StepException? refusal = null;
        foreach (var placer in placers.Reverse().Where(placer => placer.Places(guest.How.Kind)))
        {
            if (refusal is not null && !guest.OrComposited)
                break;
            try
            {
                return await Into(scene, drawing, guest, placer, ct);
            }
            catch (StepException e) when (e.Kind == StepFailure.Refused)
            {
                refusal ??= e;
            }
        }

        throw refusal switch
        {
            null => new StepException(StepFailure.Bug, "Nobody is there to place guests."),
            _ when guest.OrComposited => refusal,
            _ => new StepException(StepFailure.Refused, $"{refusal.Message} An order that allows it places the guest without a model.", refusal),
        };
    }

    private async Task<Still> Into(Still scene, SceneDrawing drawing, GuestAppearance guest, IGuestPlacer placer, CancellationToken ct)
    {
        var placing = new GuestPlacing(guest.How, drawing.Look, drawing.Role, drawing.Prompt, drawing.Seed);
        var name = ArtifactName.Of("cameos", "png", placer.Maker, new Placed(guest.Guest, placing, scene.Picture.Name));
        var picture = await artifacts.Make(name, scratch => Place(placing, scene.Picture, guest.Guest, placer, scratch, ct), ct);
        return new Still(picture, $"{scene.Maker} + {placer.Maker}") { Guest = guest };
    }

    /// <summary>The portrait is open only here, in a folder that is gone afterwards.</summary>
    private async Task Place(GuestPlacing placing, Artifact still, string guestId, IGuestPlacer placer, Scratch scratch, CancellationToken ct)
    {
        var portrait = scratch.File("portrait.png");
        if (!await portraits.Open(guestId, portrait, ct))
            throw new StepException(StepFailure.Invalid, "The guest's photo is no longer kept; a new order brings it again.");
        await Provider.Of(placer.Maker).Call(async () => await placer.Place(placing, await artifacts.Open(still, ct), portrait, scratch.Result, ct));
    }

    private sealed record Placed(string Guest, GuestPlacing Placing, string Still);
}
