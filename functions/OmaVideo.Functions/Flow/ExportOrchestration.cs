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

    [Function(Name)]
    public static Task<Outcome<Artifact>> Run([OrchestrationTrigger] TaskOrchestrationContext context, ExportOrder order) =>
        new Attempts(context, Export.Step.Retry).Make<Artifact>(Activity, order, CancellationToken.None);
}
