using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Premises;

namespace OmaVideo.Functions.Flow;

/// <summary>What an orchestration is started with.</summary>
public sealed record Production(VideoOrder Order, FlowSettings Settings);

/// <summary>The workflow as Durable orchestration. An instance bears the id of its job, and of its take.</summary>
public static class VideoOrchestration
{
    public const string Name = FunctionNames.MakeVideo;

    [Function(Name)]
    public static Task Run([OrchestrationTrigger] TaskOrchestrationContext context, Production production) => DurableFlow.Make(context, production);
}
