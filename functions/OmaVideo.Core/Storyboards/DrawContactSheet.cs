using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Storyboards;

/// <summary>Puts a storyboard's pictures and words on one sheet that can be looked at.</summary>
public interface IContactSheetMaker
{
    string Maker { get; }

    /// <summary>Writes a PNG about 1600 pixels wide to <paramref name="file"/>.</summary>
    Task Draw(Storyboard board, string file, CancellationToken ct);
}

/// <summary>One picture of the whole storyboard, for whoever reviews it.</summary>
public sealed class DrawContactSheet(IContactSheetMaker sheets, IArtifactStore artifacts) : IWork<Storyboard, Artifact>
{
    public Task<Artifact> Do(Storyboard input, CancellationToken ct) => artifacts.Make(
        ArtifactName.Of("sheets", "png", sheets.Maker, input), scratch => sheets.Draw(input, scratch.Result, ct), ct);
}
