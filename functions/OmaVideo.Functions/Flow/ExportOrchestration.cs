using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Exports;

namespace OmaVideo.Functions.Flow;

/// <summary>One rendition in the making. An instance bears the name of its order, so that it is made once however many ask.</summary>
public static class ExportOrchestration
{
    /// <summary>Frozen wire names: instances under way refer to them.</summary>
    public const string Name = "make-export";

    public const string Activity = "export-rendition";

    [Function(Name)]
    public static Task<Outcome<Artifact>> Run([OrchestrationTrigger] TaskOrchestrationContext context, ExportOrder order) =>
        context.CallActivityAsync<Outcome<Artifact>>(Activity, order, TaskOptions.FromRetryPolicy(new RetryPolicy(
            Export.Step.Retry.Times + 1, Export.Step.Retry.First, OmaVideo.Core.Workflow.Retry.Growth)));
}
