using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Exports;
using OmaVideo.Core.Premises;

namespace OmaVideo.Functions.Flow;

/// <summary>One rendition in the making. An instance bears the names of its job and its order, so that it is made once however often somebody asks.</summary>
public static class ExportOrchestration
{
    public const string Name = FunctionNames.MakeExport;

    public const string Activity = FunctionNames.ExportRendition;

    private static readonly TaskOptions Attempts = TaskOptions.FromRetryPolicy(new RetryPolicy(Export.Step.Retry.Times + 1, Export.Step.Retry.First, Core.Workflow.Retry.Growth));

    [Function(Name)]
    public static Task<Outcome<Artifact>> Run([OrchestrationTrigger] TaskOrchestrationContext context, ExportOrder order) =>
        context.CallActivityAsync<Outcome<Artifact>>(Activity, order, Attempts);
}
