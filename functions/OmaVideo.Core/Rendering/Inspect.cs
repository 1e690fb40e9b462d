using System.Text.Json;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Rendering;

/// <summary>A master and what was ordered.</summary>
/// <param name="Spoken">Whether anybody speaks in it.</param>
public sealed record InspectionOrder(Artifact Master, FrameSize Size, int Frames, bool Spoken);

/// <summary>A master as it was measured.</summary>
/// <param name="Loudness">Integrated, LUFS.</param>
/// <param name="TruePeak">dBTP.</param>
/// <param name="Faults">What is not as ordered, in words; empty when all is well.</param>
public sealed record Inspection(double Seconds, int Frames, double Loudness, double TruePeak, IReadOnlyList<string> Faults);

/// <summary>Probes and measures a master.</summary>
public interface IInspector
{
    /// <summary>Who inspects, with a version that changes when the rules do.</summary>
    string Maker { get; }

    Task<Inspection> Inspect(InspectionOrder order, CancellationToken ct);
}

/// <summary>The supervisor's look at the finished file, before anybody is told that it is finished.</summary>
public sealed class Inspect(IInspector inspector, IArtifactStore artifacts, ITextFiles files) : IWork<InspectionOrder, Inspection>
{
    public async Task<Inspection> Do(InspectionOrder input, CancellationToken ct)
    {
        var name = ArtifactName.Of("inspections", "json", inspector.Maker, input);
        var kept = await artifacts.Make(name, async scratch =>
        {
            var inspection = await inspector.Inspect(input, ct);
            if (inspection.Faults.Count > 0)
                throw new StepException(StepFailure.Bug, $"The video is not as ordered: {string.Join("; ", inspection.Faults)}.");
            await files.Write(scratch.Result, JsonSerializer.Serialize(inspection, Wire.Json), ct);
        }, ct);
        return JsonSerializer.Deserialize<Inspection>(await files.Read(await artifacts.Open(kept, ct), ct), Wire.Json)!;
    }
}
