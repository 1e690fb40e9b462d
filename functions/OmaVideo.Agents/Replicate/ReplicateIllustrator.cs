using System.Text;
using OmaVideo.Agents.Prompts;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Replicate;

/// <summary>Has an image model at Replicate draw.</summary>
public sealed class ReplicateIllustrator(Model model, ReplicateWire wire, Purse purse) : IIllustrator
{
    public string Maker => $"replicate/{model.Name} {PictureWords.Picture.Version}";

    public Task Draw(SceneDrawing drawing, string file, CancellationToken ct)
    {
        var words = PictureWords.Picture.Of(drawing, model);
        var price = Consumption.Picture(Encoding.UTF8.GetByteCount(words)).With(model).Most;
        var charge = new Charge(ArtifactName.Of("calls", "png", Maker, drawing).Value, StepNames.DrawScene, model.Provider, model.Name, price);
        return purse.Pay(charge, async bill =>
        {
            var input = new ModelInput(model).With(words, drawing);
            input.Add("num_outputs", 1);
            input.Add("output_format", "png");
            await wire.Run(bill, input.Fields, wire.ImageWait, price, StepFailure.Transient, file, ct);
            return WholePng.Is(await File.ReadAllBytesAsync(file, ct)) ? file : throw new StepException(StepFailure.Transient, "The model's answer is not a whole picture.");
        }, ct);
    }
}
