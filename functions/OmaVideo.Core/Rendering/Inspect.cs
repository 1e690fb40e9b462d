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
    Task<Inspection> Inspect(InspectionOrder order, CancellationToken ct);
}

/// <summary>The supervisor's look at the finished file, before anybody is told that it is finished.</summary>
public sealed class Inspect(IInspector inspector) : IWork<InspectionOrder, Inspection>
{
    public async Task<Inspection> Do(InspectionOrder input, CancellationToken ct)
    {
        var inspection = await inspector.Inspect(input, ct);
        return inspection.Faults.Count == 0
            ? inspection
            : throw new StepException(StepFailure.Bug, $"The video is not as ordered: {string.Join("; ", inspection.Faults)}.");
    }
}
