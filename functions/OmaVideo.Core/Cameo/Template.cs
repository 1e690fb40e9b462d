using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Core.Cameo;

/// <summary>A video in which only a few words and a guest are left open. It is one JSON file; see <see cref="TemplateReader"/>.</summary>
/// <param name="Name">Lower-case letters, digits and <c>_</c>.</param>
/// <param name="About">What it is for, for whoever chooses among templates.</param>
/// <param name="Title">Of the video, as its first scene shows it; may have parameters in it, as the scenes' texts may.</param>
/// <param name="Seed">Chooses among equally good ways; the same for all videos of the template, so that they share what they can.</param>
public sealed record Template(
    string Name,
    string About,
    string Title,
    string? CallToAction,
    Style Style,
    Tone Tone,
    AspectRatio AspectRatio,
    string Language,
    string? Voice,
    long Seed,
    IReadOnlyList<TemplateParameter> Parameters,
    IReadOnlyList<TemplateScene> Scenes)
{
    /// <summary>The colours and the type of whoever invites.</summary>
    public Brand? Brand { get; init; }

    /// <summary>A picture shown small in a corner all along: a file beside the template's.</summary>
    public string? Logo { get; init; }

    /// <summary>Sound to go under the video instead of composed music: a file beside the template's.</summary>
    public string? Music { get; init; }

    /// <summary>A few words shown faintly all along.</summary>
    public string? Watermark { get; init; }

    /// <summary>The folder its file lies in; null for those of the house, which have no files beside them.</summary>
    public string? Folder { get; init; }

    public double Seconds => Math.Round(Scenes.Sum(scene => scene.Seconds), 1);

    /// <summary>Whether the guest is seen in it at all.</summary>
    public bool ShowsGuest => Scenes.Any(scene => scene.Guest is not null);
}
