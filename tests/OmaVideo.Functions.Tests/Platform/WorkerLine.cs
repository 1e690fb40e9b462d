using System.Collections.Concurrent;
using Grpc.Core;
using OmaVideo.Functions.Tests.Platform.Protocol;

namespace OmaVideo.Functions.Tests.Platform;

/// <summary>The platform's end of the line to its worker: asks, and gives each answer to whoever asked.</summary>
internal sealed class WorkerLine : FunctionRpc.FunctionRpcBase
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TaskCompletionSource<IServerStreamWriter<StreamingMessage>> worker = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> asked = new();
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>What the worker wrote into its log.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    public override async Task EventStream(IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        await foreach (var message in requestStream.ReadAllAsync(context.CancellationToken))
        {
            if (message.ContentCase == StreamingMessage.ContentOneofCase.StartStream)
                worker.TrySetResult(responseStream);
            else if (message.ContentCase == StreamingMessage.ContentOneofCase.RpcLog)
                Log.Enqueue($"{message.RpcLog.Category}: {message.RpcLog.Message} {message.RpcLog.Exception?.Message}");
            else if (asked.TryRemove(About(message), out var asker))
                asker.SetResult(message);
        }
    }

    public async Task<StreamingMessage> Ask(StreamingMessage question)
    {
        var answer = asked[About(question)] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var writer = await Heard(worker.Task);
        await turn.WaitAsync();
        try
        {
            await writer.WriteAsync(question);
        }
        finally
        {
            turn.Release();
        }

        return await Heard(answer.Task);
    }

    /// <exception cref="InvalidOperationException">The worker said nothing, or something else.</exception>
    private async Task<T> Heard<T>(Task<T> answer)
    {
        try
        {
            return await answer.WaitAsync(Patience);
        }
        catch (TimeoutException e)
        {
            throw new InvalidOperationException($"The worker does not answer. It said: {string.Join('\n', Log.TakeLast(30))}", e);
        }
    }

    /// <summary>The same of a question and of its answer.</summary>
    private static string About(StreamingMessage message) => message.ContentCase switch
    {
        StreamingMessage.ContentOneofCase.InvocationRequest => message.InvocationRequest.InvocationId,
        StreamingMessage.ContentOneofCase.InvocationResponse => message.InvocationResponse.InvocationId,
        StreamingMessage.ContentOneofCase.FunctionLoadRequest => message.FunctionLoadRequest.FunctionId,
        StreamingMessage.ContentOneofCase.FunctionLoadResponse => message.FunctionLoadResponse.FunctionId,
        var one => $"{one}".Replace("Request", "", StringComparison.Ordinal).Replace("Response", "", StringComparison.Ordinal).Replace("FunctionsMetadata", "FunctionMetadata", StringComparison.Ordinal),
    };
}
