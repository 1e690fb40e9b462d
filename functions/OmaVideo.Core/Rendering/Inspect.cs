using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Rendering;

/// <summary>A master and what was ordered.</summary>
/// <param name="Spoken">Whether anybody speaks in it.</param>
/// <param name="Chapters">How many it has.</param>
public sealed record InspectionOrder(Artifact Master, FrameSize Size, int Frames, bool Spoken, int Chapters = 0);

/// <summary>A master as it was measured.</summary>
/// <param name="Loudness">Integrated, LUFS.</param>
/// <param name="TruePeak">dBTP.</param>
/// <param name="Faults">What is not as ordered, in words; empty when all is well.</param>
/// <param name="Sprites">The sheet of small pictures that was laid on the way; null in an older inspection.</param>
public sealed record Inspection(
    double Seconds, int Frames, double Loudness, double TruePeak, IReadOnlyList<string> Faults, Artifact? Sprites = null);

/// <summary>Probes and measures a master.</summary>
public interface IInspector
{
    /// <summary>Who inspects, with a version that changes when the rules do.</summary>
    string Maker { get; }

    /// <summary>
    /// Looks at every picture once. What is seen on the way is kept: the sheet is written to <paramref name="sprites"/>, as JPEG,
    /// from any master that can be decoded.
    /// </summary>
    Task<Inspection> Inspect(InspectionOrder order, SpriteSheet sheet, string sprites, CancellationToken ct);
}

/// <summary>The supervisor's look at the finished file, before anybody is told that it is finished.</summary>
public sealed class Inspect(IInspector inspector, IArtifactStore artifacts, ITextFiles files) : IWork<InspectionOrder, Inspection>
{
    public async Task<Inspection> Do(InspectionOrder input, CancellationToken ct)
    {
        var name = ArtifactName.Of("inspections", "json", inspector.Maker, input);
        var kept = await artifacts.Make(name, async scratch =>
        {
            Inspection? inspection = null;
            var sprites = await artifacts.Make(
                ArtifactName.Of("sprites", "jpg", inspector.Maker, input), async sheet => inspection = await Look(input, sheet.Result, ct), ct);

            // After a crash between the two, the sheet is there and its inspection is not.
            inspection ??= await Look(input, scratch.File(SpriteSheet.Name), ct);
            await files.Write(scratch.Result, JsonSerializer.Serialize(inspection with { Sprites = sprites }, Wire.Json), ct);
        }, ct);
        return JsonSerializer.Deserialize<Inspection>(await files.Read(await artifacts.Open(kept, ct), ct), Wire.Json)!;
    }

    private async Task<Inspection> Look(InspectionOrder input, string sprites, CancellationToken ct)
    {
        var inspection = await inspector.Inspect(input, SpriteSheet.Of(input.Size, input.Frames), sprites, ct);
        return inspection.Faults.Count == 0
            ? inspection
            : throw new StepException(StepFailure.Bug, $"The video is not as ordered: {string.Join("; ", inspection.Faults)}.");
    }
}
