using OmaVideo.Core.Cameo;
using OmaVideo.Media.Assets;
using OmaVideo.Media.Portraits;

namespace OmaVideo.Media.Tests.Portraits;

/// <summary>Photos of sitters, and the portraitist at work.</summary>
internal sealed class Atelier(MediaFolder media)
{
    private readonly Portraitist portraitist = new(media.Ffmpeg, new Archivist(media.Ffmpeg, media));

    /// <summary>The sitter's photo, a PNG or a JPEG by its name.</summary>
    public async Task<string> Photo(string name, Sitter sitter, string filter = "null", double width = 1000)
    {
        var svg = media.PathOf($"{Path.GetFileNameWithoutExtension(name)}.svg");
        await File.WriteAllTextAsync(svg, sitter.Svg(width));
        await media.Made(name, "-f", "svg_pipe", "-i", svg, "-frames:v", "1", "-vf", $"format=rgb24,{filter}", "-update", "1");
        return media.PathOf(name);
    }

    public async Task<(Portrait Portrait, string File)> Portrait(string photo)
    {
        var file = $"{photo}.portrait.png";
        return (await portraitist.Normalise(photo, file, default), file);
    }

    public async Task<string> Complaint(string photo) =>
        (await Assert.ThrowsAsync<Core.Workflow.StepException>(() => portraitist.Normalise(photo, $"{photo}.portrait.png", default))).Message;
}
