using System.Text;
using OmaVideo.Agents.Prompts;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;
using OpenAI.Images;

namespace OmaVideo.Agents.OpenAi;

/// <summary>What drawing from words and drawing after a picture have in common: size, price and what is kept.</summary>
internal sealed class ImageOrder(Model model, OpenAiWire wire, Purse purse)
{
    public static readonly GeneratedImageQuality Quality = new("medium");

    public string Maker => $"openai/{model.Name} {PictureWords.Picture.Version}";

    public GeneratedImageSize SizeFor(SceneDrawing drawing)
    {
        var size = PictureSize.Nearest(model, drawing.Look.AspectRatio);
        return new(size.Width, size.Height);
    }

    /// <param name="references">Pictures that are sent along.</param>
    public Task Pay(SceneDrawing drawing, string words, int references, string file, Func<Bill, Task<GeneratedImageCollection>> ask, CancellationToken ct)
    {
        var most = Consumption.Picture(Encoding.UTF8.GetByteCount(words), references).With(model).Most;
        var charge = new Charge(ArtifactName.Of("calls", "png", Maker, drawing).Value, StepNames.DrawScene, model.Provider, model.Name, most, wire.RecognisesKeys);
        return purse.Pay(charge, async bill =>
        {
            var pictures = await ask(bill);
            var (all, ofPictures) = (pictures.Usage.InputTokenCount, pictures.Usage.InputTokenDetails?.ImageTokenCount ?? 0);
            bill.Costs(Price(all - ofPictures, ofPictures, pictures.Usage.OutputTokenCount));
            if (pictures.Count == 0 || pictures[0].ImageBytes is not { } bytes || !Signature.IsPng(bytes.ToMemory().Span))
                throw new StepException(StepFailure.Transient, "The model's answer is not a picture.");
            await File.WriteAllBytesAsync(file, bytes, ct);
            return file;
        }, ct);
    }

    private decimal Price(long words, long reference, long picture) =>
        model.Costs(Unit.TextTokenIn, words) + (reference > 0 ? model.Costs(Unit.ImageTokenIn, reference) : 0) + model.Costs(Unit.ImageTokenOut, picture);
}
