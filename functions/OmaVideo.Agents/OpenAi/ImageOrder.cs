using System.Text;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;
using OpenAI.Images;

namespace OmaVideo.Agents.OpenAi;

/// <summary>What drawing from words and drawing after a picture have in common: size, price and what is kept.</summary>
/// <param name="words">Version of what the model is told.</param>
internal sealed class ImageOrder(Model model, OpenAiWire wire, Purse purse, string words)
{
    public static readonly GeneratedImageQuality Quality = new("medium");

    public string Maker => $"openai/{model.Name} {words}";

    public GeneratedImageSize SizeFor(AspectRatio ratio)
    {
        var size = PictureSize.Nearest(model, ratio);
        return new(size.Width, size.Height);
    }

    /// <param name="references">Pictures that are sent along.</param>
    /// <param name="input">All that determines the picture.</param>
    public Task Pay<T>(T input, string prompt, int references, string file, Func<Bill, Task<GeneratedImageCollection>> ask, CancellationToken ct)
    {
        var most = Consumption.Picture(Encoding.UTF8.GetByteCount(prompt), references).With(model).Most;
        var charge = new Charge(ArtifactName.Of("calls", "png", Maker, input).Value, StepNames.DrawScene, model.Provider, model.Name, most, wire.RecognisesKeys);
        return purse.Pay(charge, async bill =>
        {
            var pictures = await ask(bill);
            var (all, ofPictures) = (pictures.Usage.InputTokenCount, pictures.Usage.InputTokenDetails?.ImageTokenCount ?? 0);
            bill.Costs(Price(all - ofPictures, ofPictures, pictures.Usage.OutputTokenCount));
            if (pictures.Count == 0 || pictures[0].ImageBytes is not { } bytes || !WholePng.Is(bytes))
                throw new StepException(StepFailure.Transient, "The model's answer is not a whole picture.");
            await File.WriteAllBytesAsync(file, bytes, ct);
            return file;
        }, ct);
    }

    private decimal Price(long words, long reference, long picture) =>
        model.Costs(Unit.TextTokenIn, words) + (reference > 0 ? model.Costs(Unit.ImageTokenIn, reference) : 0) + model.Costs(Unit.ImageTokenOut, picture);
}
