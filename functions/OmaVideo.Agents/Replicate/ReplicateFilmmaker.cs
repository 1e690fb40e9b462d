using OmaVideo.Agents.Prompts;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Replicate;

/// <summary>Has a video model at Replicate film.</summary>
public sealed class ReplicateFilmmaker(Model model, ReplicateWire wire, Purse purse, IArtifactStore artifacts, IFfmpeg ffmpeg) : IFilmmaker
{
    private const string Beginning = "start_image";

    private readonly FirstFrame frames = new(artifacts, ffmpeg);

    public string Maker => $"replicate/{model.Name} {PictureWords.Clip.Version}";

    public async Task Film(SceneFilming filming, string file, CancellationToken ct)
    {
        var seconds = model.LengthFor(filming.Seconds);
        var price = Consumption.Clip(seconds).With(model).Most;
        var charge = new Charge(ArtifactName.Of("calls", "mp4", Maker, filming).Value, StepNames.DrawScene, model.Provider, model.Name, price);
        var beginning = model.Takes?.Contains(Beginning) == true ? await DataUri(filming, file, ct) : null;
        await purse.Pay(charge, async bill =>
        {
            var input = new ModelInput(model).With(PictureWords.Clip.Of(filming.Drawing, model), filming.Drawing);
            input.Add("duration", seconds);
            if (beginning is not null)
                input.Add(Beginning, beginning);
            await wire.Run(bill, input.Fields, wait: 0, price, StepFailure.Invalid, file, ct);
            return await Signature.IsMp4(file, ct) ? file : throw new StepException(StepFailure.Invalid, "What the model made is not an MP4.");
        }, ct);
    }

    private async Task<string> DataUri(SceneFilming filming, string file, CancellationToken ct)
    {
        var frame = await frames.Of(filming.Beginning, PictureSize.Nearest(model, filming.Drawing.Look.AspectRatio), $"{file}.beginning.jpg", ct);
        return $"data:image/jpeg;base64,{Convert.ToBase64String(await File.ReadAllBytesAsync(frame, ct))}";
    }
}
