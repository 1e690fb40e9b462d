using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Functions.Flow;

/// <summary>What an orchestration is started with.</summary>
public sealed record Production(VideoOrder Order, FlowSettings Settings);

/// <summary>The workflow as Durable orchestration. An instance bears the id of its job, and of its take.</summary>
public static class VideoOrchestration
{
    /// <summary>A frozen wire name: instances under way refer to it.</summary>
    public const string Name = "make-video";

    [Function(Name)]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, Production production) =>
        VideoWorkflow.Make(new DurableFlow(context, production.Settings), production.Order);
}
