using OmaVideo.Agents.Prompts;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Gateway;

/// <summary>Has a video model behind a gateway film.</summary>
public sealed class GatewayFilmmaker(Model model, GatewayWire wire, Purse purse, IArtifactStore artifacts, IFfmpeg ffmpeg) : IFilmmaker
{
    private readonly FirstFrame frames = new(artifacts, ffmpeg);

    public string Maker => $"gateway/{model.Name} {PictureWords.Clip.Version}";

    public async Task Film(SceneFilming filming, string file, CancellationToken ct)
    {
        var seconds = model.LengthFor(filming.Seconds);
        var size = PictureSize.Nearest(model, filming.Drawing.Look.AspectRatio);
        var beginning = await frames.Of(filming.Beginning, size, $"{file}.beginning.jpg", ct);
        var price = Consumption.Clip(seconds).With(model).Most;
        var charge = new Charge(ArtifactName.Of("calls", "mp4", Maker, filming).Value, StepNames.DrawScene, model.Provider, model.Name, price);
        await purse.Pay(charge, async bill =>
        {
            var words = PictureWords.Clip.Of(filming.Drawing, model);
            await wire.Film(bill, words, $"{size.Width}x{size.Height}", seconds, beginning, price, file, ct);
            return await Signature.IsMp4(file, ct) ? file : throw new StepException(StepFailure.Invalid, "What the model made is not an MP4.");
        }, ct);
    }
}
