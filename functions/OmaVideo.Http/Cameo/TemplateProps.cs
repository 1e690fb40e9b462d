using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Cameo;

/// <summary>Fetches what lies beside a template's file: the logo, and the music. The same file is kept once, however many videos it is in.</summary>
public sealed class TemplateProps(AssetDesk desk)
{
    /// <exception cref="StepException">A file is not there, or not what it should be.</exception>
    public async Task<VideoOrder> Furnish(VideoOrder order, Template template, CancellationToken ct) => order with
    {
        Finish = order.Finish with { Logo = await Fetch(template, template.Logo, AssetKind.Image, ct) },
        Given = order.Given! with { Music = await Fetch(template, template.Music, AssetKind.Audio, ct) },
    };

    private async Task<Artifact?> Fetch(Template template, string? name, AssetKind kind, CancellationToken ct)
    {
        if (name is null || template.Folder is not { } folder)
            return null;
        await using var file = File.OpenRead(Path.Combine(folder, name));
        return await desk.Bring(file, ct) is { } material && material.Kind == kind
            ? material.Content
            : throw new StepException(StepFailure.Invalid, $"The template {template.Name} cannot be used: its {name} is not {(kind == AssetKind.Image ? "a picture" : "sound")}.");
    }
}
