using System.Collections.Concurrent;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.DurableTask.Protobuf;
using OmaVideo.Functions.Tests.Platform.Protocol;

namespace OmaVideo.Functions.Tests.Platform;

/// <summary>Carries what a task hub has to do to the worker's orchestrations and activities, in the form the platform has for it.</summary>
internal sealed class WorkItems(TaskHubSidecarService.TaskHubSidecarServiceClient hub, StandInPlatform platform)
{
    /// <summary>What an orchestration was started by, all it does belongs to.</summary>
    private readonly ConcurrentDictionary<string, string?> traces = new();

    public async Task Do(CancellationToken ct)
    {
        using var items = hub.GetWorkItems(new GetWorkItemsRequest(), cancellationToken: ct);
        var under = new List<Task>();
        try
        {
            await foreach (var item in items.ResponseStream.ReadAllAsync(ct))
                under.Add(item.RequestCase == WorkItem.RequestOneofCase.ActivityRequest ? Act(item.ActivityRequest) : Orchestrate(item.OrchestratorRequest));
        }
        catch (Exception e) when (ct.IsCancellationRequested && e is RpcException or OperationCanceledException)
        {
            // The platform closes.
        }

        await Task.WhenAll(under);
    }

    private async Task Orchestrate(OrchestratorRequest request)
    {
        var started = request.PastEvents.Concat(request.NewEvents).Select(happened => happened.ExecutionStarted).First(started => started is not null);
        traces[request.InstanceId] = started.ParentTraceContext?.TraceParent;
        var done = await platform.Invoke(started.Name, new() { String = Convert.ToBase64String(request.ToByteArray()) }, trace: traces[request.InstanceId]);
        await hub.CompleteOrchestratorTaskAsync(OrchestratorResponse.Parser.ParseFrom(Convert.FromBase64String(done!.String)));
    }

    private async Task Act(ActivityRequest request)
    {
        var response = new ActivityResponse { InstanceId = request.OrchestrationInstance.InstanceId, TaskId = request.TaskId };
        try
        {
            var done = await platform.Invoke(request.Name, new() { String = request.Input[1..^1] }, response.InstanceId, trace: traces[response.InstanceId]);
            response.Result = done!.Json;
        }
        catch (InvalidOperationException e)
        {
            response.FailureDetails = new() { ErrorType = e.GetType().FullName, ErrorMessage = e.Message };
        }

        await hub.CompleteActivityTaskAsync(response);
    }
}
