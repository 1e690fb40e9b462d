using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Scenes;

/// <summary>The visual agent: a picture for a scene.</summary>
public sealed class DrawScene(IIllustrator illustrator, IArtifactStore artifacts) : IWork<SceneDrawing, Still>
{
    public async Task<Still> Do(SceneDrawing input, CancellationToken ct)
    {
        var name = ArtifactName.Of("stills", "png", illustrator.Maker, input);
        var picture = await artifacts.Make(name, scratch => illustrator.Draw(input, scratch.Result, ct), ct);
        return new Still(picture, illustrator.Maker);
    }
}
