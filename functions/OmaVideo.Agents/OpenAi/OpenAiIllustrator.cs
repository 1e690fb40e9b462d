using OmaVideo.Agents.Prompts;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scenes;
using OpenAI.Images;

namespace OmaVideo.Agents.OpenAi;

/// <summary>Has an image model draw.</summary>
public sealed class OpenAiIllustrator(Model model, OpenAiWire wire, Purse purse) : IIllustrator
{
    private readonly ImageOrder order = new(model, wire, purse, PictureWords.Picture.Version);

    public string Maker => order.Maker;

    public Task Draw(SceneDrawing drawing, string file, CancellationToken ct)
    {
        var words = PictureWords.Picture.Of(drawing, model);
        return order.Pay(drawing, words, 0, file, bill => wire.Ask(
            bill,
            client => new ImageClient(model.Name, wire.Access, client).GenerateImagesAsync(words, 1, new ImageGenerationOptions
            {
                Size = order.SizeFor(drawing.Look.AspectRatio),
                Quality = ImageOrder.Quality,
                OutputFileFormat = GeneratedImageFileFormat.Png,
            }, ct),
            ct), ct);
    }
}
