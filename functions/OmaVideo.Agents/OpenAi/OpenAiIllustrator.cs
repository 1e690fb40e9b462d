using OmaVideo.Agents.Prompts;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;
using OpenAI.Images;

namespace OmaVideo.Agents.OpenAi;

/// <summary>Has an image model draw.</summary>
public sealed class OpenAiIllustrator(Model model, OpenAiWire wire, Purse purse) : IIllustrator
{
    private static readonly Prompt Picture = Prompt.Named("picture");

    public string Maker => $"openai/{model.Name} {Picture.Version}";

    public Task Draw(SceneDrawing drawing, string file, CancellationToken ct)
    {
        var words = WordsFor(drawing);
        var most = Consumption.Picture(System.Text.Encoding.UTF8.GetByteCount(words)).With(model).Most;
        var charge = new Charge(ArtifactName.Of("calls", "png", Maker, drawing).Value, StepNames.DrawScene, model.Provider, model.Name, most, wire.RecognisesKeys);
        return purse.Pay(charge, async bill =>
        {
            var options = new ImageGenerationOptions
            {
                Size = SizeFor(drawing.Look.AspectRatio),
                Quality = new GeneratedImageQuality("medium"),
                OutputFileFormat = GeneratedImageFileFormat.Png,
            };
            var pictures = await wire.Ask(bill, client => new ImageClient(model.Name, wire.Credential, client).GenerateImagesAsync(words, 1, options, ct), ct);
            bill.Costs(model.Costs(Unit.TextTokenIn, pictures.Usage.InputTokenCount) + model.Costs(Unit.ImageTokenOut, pictures.Usage.OutputTokenCount));
            if (pictures.Count == 0 || pictures[0].ImageBytes is not { } bytes || !IsPng(bytes))
                throw new StepException(StepFailure.Transient, "The model's answer is not a picture.");
            await File.WriteAllBytesAsync(file, bytes, ct);
            return file;
        }, ct);
    }

    private static string WordsFor(SceneDrawing drawing)
    {
        var palette = Palette.Of(drawing.Look);
        return Picture.With(
            ("scene", drawing.Prompt),
            ("style", StyleSheets.Of(drawing.Look.Style)),
            ("tone", $"{drawing.Look.Tone}".ToLowerInvariant()),
            ("backdrop", palette.Backdrop),
            ("primary", palette.Primary),
            ("secondary", palette.Secondary),
            ("accent", palette.Accent),
            ("room", drawing.Role == SceneRole.Point ? "around the subject" : "above the subject, where a title goes"));
    }

    private static GeneratedImageSize SizeFor(AspectRatio ratio) => ratio switch
    {
        AspectRatio.Landscape => new(1536, 1024),
        AspectRatio.Portrait => new(1024, 1536),
        _ => new(1024, 1024),
    };

    private static bool IsPng(BinaryData bytes) => bytes.ToMemory().Span.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
}
