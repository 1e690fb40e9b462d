using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>Has renditions made by orchestrations of their own.</summary>
public sealed class DurableExportRoom(DurableEngine engine) : IExportRoom
{
    public async Task<StepException?> Ask(string jobId, ExportOrder order, CancellationToken ct)
    {
        var id = $"{jobId}-export-{Path.GetFileNameWithoutExtension(ArtifactName.Of("export-orders", "json", "ask/1", order).Value)}";
        var instance = await engine.Client.GetInstanceAsync(id, getInputsAndOutputs: true, ct);
        if (instance is null)
        {
            await engine.Client.ScheduleNewOrchestrationInstanceAsync(ExportOrchestration.Name, order, new StartOrchestrationOptions(id), ct);
            return null;
        }

        if (!instance.IsCompleted)
            return null;

        // Told once; whoever asks again has it begun anew.
        await engine.Client.PurgeInstanceAsync(id, ct);
        if (instance.RuntimeStatus != OrchestrationRuntimeStatus.Completed)
            return new StepException(StepFailure.Transient, "The export did not come to its end.");
        return instance.ReadOutputAs<Outcome<Artifact>>() is { Failure: { } failure, Message: { } message } ? new StepException(failure, message) : null;
    }
}
